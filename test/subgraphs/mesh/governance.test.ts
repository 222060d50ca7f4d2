import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationHash } from '../../../schema/checks/operations/normalize.ts';
import { createLoaders } from '../../../subgraphs/mesh/loaders.ts';
import { checkSettingsOf } from '../../../subgraphs/mesh/store/check-settings.ts';
import { publish, type Registry, startRegistry, storefront, today } from './registry.ts';

describe('how changes are judged', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  const exception = {
    environment: 'production',
    coordinate: 'Product.title',
    kind: 'FIELD_REMOVED',
    reason: 'Agreed with the shop',
    expires: '2026-12-31',
  };
  const approve = (more: object = {}, caller = 'team:catalog') =>
    registry.does('approveException', { ...exception, ...more }, caller);
  const code = (code: string) => ({ userErrors: [{ code }] });

  it('counts an approved exception, and tells of it for 30 days after its last one', async () => {
    const first = await approve();
    expect(first).toMatchObject({
      exception: { owner: 'team:catalog', coordinate: 'Product.title', expires: '2026-12-31' },
      userErrors: [],
    });
    expect(await approve(), 'the same again').toEqual(first);
    const { environment: _where, ...kept } = { ...exception, owner: 'team:catalog' };
    const on = async (day: string) =>
      (await checkSettingsOf(registry.db, 'production', day)).exceptions;
    expect(await on(today)).toEqual([kept]);
    expect(await on('2027-01-30')).toEqual([kept]);
    expect(await on('2027-01-31')).toEqual([]);
    expect((await checkSettingsOf(registry.db, 'dev', today)).exceptions).toEqual([]);
    const { data } = await registry.ask(
      '{ environment(name: "production") { exceptions { coordinate kind owner } } }',
    );
    expect(data?.environment).toEqual({
      exceptions: [{ coordinate: 'Product.title', kind: 'FIELD_REMOVED', owner: 'team:catalog' }],
    });
  });

  const wrong: [string, object, string, string][] = [
    ['a team that serves nothing there', {}, 'team:marketing', 'FORBIDDEN'],
    ['a consumer', {}, 'consumer:storefront', 'FORBIDDEN'],
    ['nobody', {}, '', 'UNAUTHENTICATED'],
    ['an unknown environment', { environment: 'moon' }, 'team:catalog', 'UNKNOWN_REFERENCE'],
    ['an unknown kind', { kind: 'FIELD_LOST' }, 'team:catalog', 'INVALID_INPUT'],
    ['what is no coordinate', { coordinate: 'the title' }, 'team:catalog', 'INVALID_INPUT'],
    ['a day that is over', { expires: '2026-11-22' }, 'team:catalog', 'INVALID_INPUT'],
    ['a day too far away', { expires: '2027-11-24' }, 'team:catalog', 'INVALID_INPUT'],
  ];
  it.each(wrong)('refuses exceptions of %s', async (_what, more, caller, expected) => {
    expect(await approve(more, caller)).toMatchObject(code(expected));
  });

  it('follows the settings of the environment, and defaults where there are none', async () => {
    const input = {
      environment: 'staging',
      windowDays: 7,
      minShare: '0.01',
      excludedClients: ['x'],
    };
    const set = (more: object, caller: string) =>
      registry.does('setCheckSettings', { ...input, ...more }, caller);
    expect(await set({}, 'team:catalog')).toMatchObject(code('FORBIDDEN'));
    expect(await set({ windowDays: 0 }, 'team:platform')).toMatchObject(code('INVALID_INPUT'));
    expect(await set({ minShare: '2' }, 'team:platform')).toMatchObject(code('INVALID_INPUT'));
    expect(await set({ environment: 'moon' }, 'team:platform')).toMatchObject(
      code('UNKNOWN_REFERENCE'),
    );
    expect(await set({}, 'team:platform')).toMatchObject({
      environment: {
        name: 'staging',
        checkSettings: JSON.stringify({
          windowDays: 7,
          minRequests: 1,
          minShare: 0.01,
          excludedClients: ['x'],
          excludedOperations: [],
        }),
      },
    });
    expect(await checkSettingsOf(registry.db, 'staging', today)).toMatchObject({
      windowDays: 7,
      minShare: 0.01,
    });
    expect(await checkSettingsOf(registry.db, 'dev', today)).toMatchObject({ windowDays: 30 });
  });
});

describe('announcing a domain’s end', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await startRegistry();
    await publish(registry.db, 'reviews', 'reviews-all');
  });
  afterAll(() => registry.stop());

  const end = {
    domain: 'catalog',
    environment: 'production',
    effectiveOn: '2027-03-01',
    reason: 'Use goods instead',
  };
  const announce = (more: object = {}, caller = 'team:catalog') =>
    registry.does('announceRetirement', { ...end, ...more }, caller);
  const register = (name: string, more: object) =>
    registry.does(
      'registerConsumer',
      { ...storefront, name, dataProducts: [], ...more },
      'team:web',
    );

  /** As gateways report it. */
  async function recorded(text: string, coordinate: string, client: string, day: string) {
    const hash = operationHash(text);
    const seen = { first_seen_at: new Date(), last_seen_at: new Date() };
    const { db } = registry;
    await db
      .insertInto('operations')
      .values({ hash, name: '', text, ...seen })
      .execute();
    await db.insertInto('operation_fields').values({ hash, coordinate }).execute();
    await db
      .insertInto('usage_days')
      .values({
        environment: 'production',
        hash,
        client,
        client_version: '',
        day,
        requests: 1,
        errors: 0,
        latency: [],
      })
      .execute();
  }

  it('tells everybody who uses it, and nobody else', async () => {
    await register('names-it', { dataProducts: ['catalog-products'] });
    await register('has-access', {});
    await registry.does(
      'requestAccess',
      {
        idempotencyKey: '1',
        consumer: 'has-access',
        dataProduct: 'catalog-products',
        purpose: 'To sell',
      },
      'team:web',
    );
    await register('registered-it', { operations: [{ text: '{ old }' }] });
    await register('would-ask', {
      operations: [{ text: '{ catalog { ...F } } fragment F on catalog { title }' }],
    });
    await register('would-not-ask', { operations: [{ text: '{ catalog { other } gone }' }] });
    await register('asked-lately', {});
    await register('asked-long-ago', {});
    await register('uses-another', { dataProducts: ['reviews-all'] });
    await recorded('query{old}', 'catalog.title', 'somebody-unregistered', '2026-01-01');
    await recorded('{a}', 'catalog.title', 'asked-lately', '2026-08-26');
    await recorded('{b}', 'catalog.title', 'asked-long-ago', '2026-08-25');
    await recorded('{c}', 'reviews.title', 'uses-another', today);
    expect(await announce()).toMatchObject({
      retirement: {
        effectiveOn: '2027-03-01',
        reason: 'Use goods instead',
        environment: { name: 'production' },
        told: ['asked-lately', 'has-access', 'names-it', 'registered-it', 'would-ask'],
      },
      userErrors: [],
    });
    const notices = async (name: string) => {
      const query = `query ($name: ID!) {
        consumer(name: $name) { notices { domain message effectiveOn } } }`;
      return (await registry.ask(query, { variables: { name }, caller: `consumer:${name}` })).data;
    };
    expect(await notices('names-it')).toEqual({
      consumer: {
        notices: [
          {
            domain: 'catalog',
            message: 'From 2027-03-01 on catalog may be gone from production: Use goods instead',
            effectiveOn: '2027-03-01',
          },
        ],
      },
    });
    expect(await notices('uses-another')).toEqual({ consumer: { notices: [] } });
  });

  it('said again tells those who came to use it since', async () => {
    const payroll = { domain: 'payroll' };
    await register('early-bird', { dataProducts: ['payroll-salaries'] });
    expect(await announce(payroll, 'team:payroll')).toMatchObject({
      retirement: { told: ['early-bird'] },
    });
    await register('newcomer', { dataProducts: ['payroll-salaries'] });
    expect(await announce(payroll, 'team:payroll')).toMatchObject({
      retirement: { told: ['early-bird', 'newcomer'] },
    });
  });

  it('forgets nobody who was told when the day changes', async () => {
    await publish(registry.db, 'returns', 'returns-all');
    await register('left-since', { dataProducts: ['returns-all'] });
    await announce({ domain: 'returns' }, 'team:platform');
    await register('left-since', { dataProducts: [] });
    expect(
      await announce({ domain: 'returns', effectiveOn: '2027-04-01' }, 'team:returns'),
    ).toMatchObject({ retirement: { effectiveOn: '2027-04-01', told: ['left-since'] } });
  });

  it('is known of a domain by the furthest environment in which it ends', async () => {
    const released = {
      domain: 'reviews',
      version: 1,
      url: 'http://reviews',
      actor: 'team:reviews',
    };
    await registry.db
      .insertInto('releases')
      .values({ ...released, environment: 'dev', released_at: new Date() })
      .execute();
    await announce({ domain: 'reviews', environment: 'dev' }, 'team:reviews');
    await announce({ domain: 'reviews' }, 'team:reviews');
    const { retirement } = createLoaders(registry.db);
    const ends = await Promise.all(['reviews', 'nobody'].map((name) => retirement.load(name)));
    expect(ends).toMatchObject([{ environment: 'production' }, null]);
  });

  const wrong: [string, object, string, string][] = [
    ['today', { effectiveOn: today }, 'team:catalog', 'INVALID_INPUT'],
    ['a domain that is not there', { environment: 'dev' }, 'team:catalog', 'UNKNOWN_REFERENCE'],
    ['another team’s domain', {}, 'team:payroll', 'FORBIDDEN'],
    ['nobody', {}, '', 'UNAUTHENTICATED'],
  ];
  it.each(wrong)('is refused: %s', async (_what, more, caller, code) => {
    expect(await announce(more, caller)).toMatchObject({
      retirement: null,
      userErrors: [{ code }],
    });
  });
});
