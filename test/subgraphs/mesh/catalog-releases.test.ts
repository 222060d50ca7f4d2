import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../platform/storage/database.ts';
import { lockKey } from '../../../subgraphs/mesh/store/lock.ts';
import type { Tables } from '../../../subgraphs/mesh/store/tables.ts';
import { until } from '../../support/until.ts';
import { type DomainText, newDomain, withField, withLine } from './domain-text.ts';
import { errorsOf, startRegistry, type TestRegistry } from './release-registry.ts';

const platform = { caller: 'team:platform' };

/** The contract's version that the catalog has of a product, and where it is from; null where it has none. */
async function shown({ room }: TestRegistry, id: string) {
  const query = `query Shown($id: ID!) { dataProduct(id: $id) { contractVersion environment { name } } }`;
  const { data, errors } = await room.ask(query, { variables: { id } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.dataProduct;
}

describe('what the catalog has of a domain', () => {
  let registry: TestRegistry;
  let now: Date;

  beforeEach(() => {
    now = new Date('2026-11-23T10:00:00Z');
  });
  beforeAll(async () => {
    now = new Date('2026-11-23T10:00:00Z');
    registry = await startRegistry(() => now);
    // No environment can be without any domain.
    const drivers = await newDomain('drivers');
    for (const environment of ['dev', 'staging'])
      await registry.publish([drivers], { environment });
  });
  afterAll(() => registry.room.stop());

  const promote = async (domain: string) => {
    const url = `http://${domain}.staging/graphql`;
    const move = { domain, from: 'dev', to: 'staging', url };
    expect(errorsOf(await registry.promote(move, `team:${domain}`))).toEqual([]);
  };
  /** A domain whose first version is served in dev and in staging. */
  const inStaging = async (domain: string): Promise<DomainText> => {
    const text = await newDomain(domain);
    expect(errorsOf(await registry.publish([text]))).toEqual([]);
    await promote(domain);
    return text;
  };

  it('follows what the furthest environment serves, and not what is tried before', async () => {
    const couriers = await inStaging('couriers');
    expect(await shown(registry, 'couriers')).toMatchObject({ environment: { name: 'staging' } });
    const newer = withField(couriers, 'slogan', '0.2.0');
    expect(errorsOf(await registry.publish([newer]))).toEqual([]);
    expect(await shown(registry, 'couriers')).toMatchObject({ contractVersion: '0.1.0' });
    await promote('couriers');
    expect(await shown(registry, 'couriers')).toMatchObject({ contractVersion: '0.2.0' });
  });

  it('tells how the contract changed, the latest first', async () => {
    const bikes = await newDomain('bikes');
    await registry.publish([bikes]);
    await registry.publish([withField(bikes, 'motto', '0.2.0')]);
    const { data } = await registry.room.ask(
      '{ dataProduct(id: "bikes") { changelog { from to publishedAt actor changes } } }',
    );
    const published = { publishedAt: '2026-11-23T10:00:00.000Z', actor: 'team:bikes' };
    expect(data?.dataProduct).toEqual({
      changelog: [
        {
          ...{ ...published, from: '0.1.0', to: '0.2.0' },
          changes: [expect.stringContaining('Bike.motto')],
        },
        { ...published, from: null, to: '0.1.0', changes: [] },
      ],
    });
  });

  it('goes back with it', async () => {
    const vans = await inStaging('vans');
    await registry.publish([withField(vans, 'lullaby', '0.2.0')]);
    await promote('vans');
    await registry.rollBack({ domain: 'vans', environment: 'staging' }, 'team:vans');
    const { data } = await registry.room.ask(`{
      dataProduct(id: "vans") { contractVersion changelog { to } fields { nodes { path } } }
      searchCatalog(text: "lullaby") { path } }`);
    expect(data).toEqual({
      dataProduct: {
        ...{ contractVersion: '0.1.0', changelog: [{ to: '0.1.0' }] },
        fields: {
          nodes: [{ path: 'Van.id' }, { path: 'Van.name' }, { path: 'Van.updatedAt' }],
        },
      },
      searchCatalog: [],
    });
  });

  it('never has one product of two domains', async () => {
    await inStaging('hubs');
    const depots = withLine(await newDomain('depots'), /^id: depots$/m, 'id: hubs');
    const outcome = await registry.publish([depots], { environment: 'production' });
    expect(outcome).toMatchObject({
      ...{ environment: null, check: null, isChanged: null },
      userErrors: [{ code: 'RULE_VIOLATED' }],
    });
    const [refused] = outcome.userErrors;
    expect(refused?.message).toMatch(/hubs is claimed by hubs and by depots: .*id of its own/);
    expect(await registry.served('production')).toMatchObject({ revision: 0, versions: {} });
    expect(await shown(registry, 'hubs')).toMatchObject({ environment: { name: 'staging' } });
    const { data } = await registry.room.ask('{ domain(name: "depots") { name } }');
    expect(data).toEqual({ domain: null });
  });

  it('has one owner where two domains claim a product in two environments at once', async () => {
    const db = openDatabase<Tables>({ url: registry.room.databaseUrl, poolSize: 1 });
    try {
      const lockers = await newDomain('lockers');
      const publishing = await db.transaction().execute(async (tx) => {
        await lockKey(tx, 'products', '');
        const release = registry.publish([lockers], { environment: 'production' });
        await until('the release waits for its turn', async () => {
          const waiting = sql`select 1 from pg_locks where locktype = 'advisory' and not granted`;
          return (await waiting.execute(tx)).rows.length > 0;
        });
        // As if the other release had brought it meanwhile.
        const { details, ...drivers } = await tx
          .selectFrom('products')
          .selectAll()
          .where('id', '=', 'drivers')
          .executeTakeFirstOrThrow();
        await tx
          .insertInto('products')
          .values({ ...drivers, id: 'lockers', details: JSON.stringify(details) })
          .execute();
        return { release };
      });
      const { userErrors } = await publishing.release;
      expect(userErrors).toMatchObject([{ code: 'RULE_VIOLATED' }]);
      expect(userErrors[0]?.message).toContain('lockers is claimed by drivers and by lockers');
    } finally {
      await db.deleteFrom('products').where('id', '=', 'lockers').execute();
      await db.destroy();
    }
  });

  it('lets a product go from one domain to another, when both say so at once', async () => {
    const registry = await startRegistry();
    try {
      const [couriers, depots] = [await newDomain('couriers'), await newDomain('depots')];
      await registry.publish([couriers, depots], platform);
      const swapped = [
        withLine(couriers, /^id: couriers$/m, 'id: depots'),
        withLine(depots, /^id: depots$/m, 'id: couriers'),
      ].map((text) => withLine(text, /^version: .*/m, 'version: 1.0.0'));
      await registry.publish(swapped, platform);
      const { data } = await registry.room.ask(
        '{ dataProduct(id: "couriers") { domain { name } } }',
      );
      expect(data?.dataProduct).toEqual({ domain: { name: 'depots' } });
    } finally {
      await registry.room.stop();
    }
  });

  it('goes with the domain from the furthest environment to the one before, and then for good', async () => {
    await inStaging('ferries');
    const asked =
      '{ domain(name: "ferries") { dataProducts { id } retirement { environment { name } } } }';
    for (const environment of ['dev', 'staging']) {
      const end = { effectiveOn: '2026-11-24', reason: 'Nobody sends parcels' };
      await registry.announce({ domain: 'ferries', environment, ...end });
    }
    expect((await registry.room.ask(asked)).data?.domain).toEqual({
      dataProducts: [{ id: 'ferries' }],
      retirement: { environment: { name: 'staging' } },
    });
    now = new Date('2026-11-24T10:00:00Z');
    await registry.retire({ domain: 'ferries', environment: 'staging' }, 'team:ferries');
    expect(await shown(registry, 'ferries')).toEqual({
      contractVersion: '0.1.0',
      environment: { name: 'dev' },
    });
    await registry.retire({ domain: 'ferries', environment: 'dev' }, 'team:ferries');
    expect(await shown(registry, 'ferries')).toBe(null);
    expect((await registry.room.ask(asked)).data?.domain).toEqual({
      dataProducts: [],
      retirement: null,
    });
  });
});
