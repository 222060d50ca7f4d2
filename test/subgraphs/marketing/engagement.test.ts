import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/marketing/main.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { askEntities } from './market-stall.ts';

describe('engagement', () => {
  let marketing: TestSubgraph;
  beforeAll(async () => {
    const clock = () => new Date('2026-11-23T10:00:00Z');
    marketing = await startTestSubgraph(room, { samples: false, clock });
  });
  afterAll(() => marketing.stop());

  const event = (id: string, change: object = {}) => ({
    id,
    kind: 'VIEW',
    product: 'P1',
    market: 'DE',
    occurredAt: '2026-11-22T12:00:00Z',
    ...change,
  });
  const record = async (events: object[]) => {
    const query = `mutation ($input: RecordEngagementInput!) {
      recordEngagement(input: $input) { recorded known userErrors { code path } } }`;
    const options = { variables: { input: { events } }, caller: 'consumer:storefront' };
    return (await marketing.ask(query, options)).data?.recordEngagement;
  };

  it('counts an event once, however often and by how many it is sent', async () => {
    const batch = Array.from({ length: 1000 }, (_, index) =>
      event(`once-${index}`, { product: 'P9' }),
    );
    const answers = await Promise.all(
      [batch, batch.toReversed(), batch, batch.toReversed()].map(record),
    );
    const recorded = answers.map((answer) => JSON.parse(JSON.stringify(answer)).recorded);
    expect(recorded.reduce((sum, count) => sum + count, 0)).toBe(1000);
  });

  it('refuses an id with other content, and then records nothing of the batch', async () => {
    await record([event('a')]);
    expect(await record([event('fresh'), event('a', { kind: 'PURCHASE' })])).toEqual({
      recorded: null,
      known: null,
      userErrors: [{ code: 'IDEMPOTENCY_MISMATCH', path: ['input', 'events'] }],
    });
    expect(await record([event('fresh')])).toMatchObject({ recorded: 1, known: 0 });
  });

  it('refuses what is too much, twice in a batch, or yet to come', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => event(`many-${index}`));
    expect(await record(many)).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT' }] });
    expect(await record([event('b'), event('b')])).toMatchObject({
      userErrors: [{ path: ['input', 'events'] }],
    });
    expect(await record([event('c', { occurredAt: '2026-11-24T00:00:00Z' })])).toMatchObject({
      userErrors: [{ path: ['input', 'events', '0', 'occurredAt'] }],
    });
  });

  it('names the products with which something was done most often', async () => {
    const at = { market: 'AT', occurredAt: '2026-09-02T12:00:00Z' };
    await record([
      event('t1', { ...at, product: 'T1' }),
      event('t2', { ...at, product: 'T2' }),
      event('t3', { ...at, product: 'T2' }),
      event('t4', { ...at, product: 'T1', kind: 'PURCHASE' }),
      event('t5', { ...at, product: 'T3', market: 'FR' }),
    ]);
    const top = (more: string) =>
      marketing.ask(`{ topProducts(from: "2026-09-01T00:00:00Z", to: "2026-09-03T00:00:00Z", ${more}) {
        product { id } totals { views purchases } } }`);
    expect((await top('market: "AT"')).data?.topProducts).toEqual([
      { product: { id: 'T2' }, totals: { views: 2, purchases: 0 } },
      { product: { id: 'T1' }, totals: { views: 1, purchases: 1 } },
    ]);
    expect((await top('by: PURCHASE, first: 5')).data?.topProducts).toMatchObject([
      { product: { id: 'T1' } },
    ]);
    const { errors } = await top('first: 101');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is counted in windows without gaps, by market', async () => {
    await record([
      event('w1', { product: 'W', market: 'CH', occurredAt: '2026-10-01T00:00:00Z' }),
      event('w2', { product: 'W', market: 'CH', occurredAt: '2026-10-01T23:59:59Z' }),
      event('w3', {
        product: 'W',
        market: 'CH',
        kind: 'PURCHASE',
        occurredAt: '2026-10-03T08:00:00Z',
      }),
      event('w4', { product: 'W', market: 'GB', occurredAt: '2026-10-03T08:00:00Z' }),
      event('w5', { product: 'W', market: 'CH', occurredAt: '2026-10-04T00:00:00Z' }),
    ]);
    const { data } = await marketing.ask(`{
      engagement(from: "2026-10-01T00:00:00Z", to: "2026-10-04T00:00:00Z", market: "CH", granularity: DAY) {
        from to totals { views purchases conversion } } }`);
    expect(data?.engagement).toEqual([
      {
        from: '2026-10-01T00:00:00.000Z',
        to: '2026-10-02T00:00:00.000Z',
        totals: { views: 2, purchases: 0, conversion: '0.0000' },
      },
      {
        from: '2026-10-02T00:00:00.000Z',
        to: '2026-10-03T00:00:00.000Z',
        totals: { views: 0, purchases: 0, conversion: null },
      },
      {
        from: '2026-10-03T00:00:00.000Z',
        to: '2026-10-04T00:00:00.000Z',
        totals: { views: 0, purchases: 1, conversion: null },
      },
    ]);
  });

  it('of many products costs one statement', async () => {
    const references = Array.from({ length: 50 }, (_, index) => ({
      __typename: 'Product',
      id: index === 0 ? 'W' : `N${index}`,
    }));
    marketing.takeStatements();
    const fields =
      '... on Product { engagement(from: "2026-10-01T00:00:00Z", to: "2026-10-31T00:00:00Z") { views purchases } }';
    const { data } = await askEntities(marketing, references, fields);
    expect(data?._entities).toMatchObject([
      { engagement: { views: 4, purchases: 1 } },
      ...references.slice(1).map(() => ({ engagement: { views: 0, purchases: 0 } })),
    ]);
    expect(marketing.takeStatements()).toHaveLength(1);
  });

  it('is refused for a time that runs backwards or needs too many windows', async () => {
    const ask = async (to: string) => {
      const query = `{ engagement(from: "2026-01-01T00:00:00Z", to: "${to}", granularity: HOUR) { from } }`;
      return (await marketing.ask(query)).errors;
    };
    expect(await ask('2025-01-01T00:00:00Z')).toMatchObject([
      { extensions: { code: 'INVALID_INPUT' } },
    ]);
    expect(await ask('2027-01-01T00:00:00Z')).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED' } },
    ]);
  });
});
