import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callerHeader } from '../../../platform/identity/caller.ts';
import { openDatabase } from '../../../platform/storage/database.ts';
import type { UsageReport } from '../../../schema/checks/usage/usage-report.ts';
import { room } from '../../../subgraphs/mesh/main.ts';
import { forgetOldUsage } from '../../../subgraphs/mesh/store/forget-usage.ts';
import type { Tables } from '../../../subgraphs/mesh/store/tables.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { operation, report, today } from './report.ts';

const now = new Date(`${today}T10:00:00Z`);

describe('errors and lookups in the registry', () => {
  let registry: TestSubgraph;
  let db: Kysely<Tables>;
  beforeAll(async () => {
    registry = await startTestSubgraph(room, { samples: false, clock: () => now });
    db = openDatabase<Tables>({ url: registry.databaseUrl, poolSize: 8 });
  });
  afterAll(async () => {
    await db.destroy();
    await registry.stop();
  });
  beforeEach(async () => {
    await db.deleteFrom('error_days').execute();
    await db.deleteFrom('cache_days').execute();
  });

  const send = async (body: object) => {
    const response = await fetch(new URL('/usage', registry.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [callerHeader]: 'team:platform' },
      body: JSON.stringify(body),
    });
    return response.status;
  };
  const told = async (days = 7, environment = 'production') => {
    const query = `query ($days: Int, $name: ID!) { environment(name: $name) {
      errors(days: $days) { day subgraph code errors } caches(days: $days) { day cache hits misses } } }`;
    const { data, errors } = await registry.ask(query, { variables: { days, name: environment } });
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.environment;
  };
  const counts = (more: Partial<UsageReport> = {}) =>
    report([], {
      errors: [
        { subgraph: 'catalog', code: 'TIMEOUT', day: today, errors: 2 },
        { subgraph: '', code: 'OPERATION_REFUSED', day: today, errors: 5 },
      ],
      caches: [{ cache: 'PLANS', day: today, hits: 90, misses: 10 }],
      ...more,
    });

  it('are summed up by day, and told by environment', async () => {
    expect(await send(counts())).toBe(200);
    expect(await send(counts())).toBe(200);
    const before = [
      { subgraph: 'catalog', code: 'INTERNAL' as const, day: '2026-11-25', errors: 1 },
    ];
    await send(counts({ errors: before, caches: [] }));
    expect(await told()).toEqual({
      errors: [
        { day: today, subgraph: '', code: 'OPERATION_REFUSED', errors: 10 },
        { day: today, subgraph: 'catalog', code: 'TIMEOUT', errors: 4 },
        { day: '2026-11-25', subgraph: 'catalog', code: 'INTERNAL', errors: 1 },
      ],
      caches: [{ day: today, cache: 'PLANS', hits: 180, misses: 20 }],
    });
    expect(await told(7, 'dev')).toEqual({ errors: [], caches: [] });
    expect(await told(1)).toMatchObject({ errors: [{ day: today }, { day: today }] });
  });

  it('count once, however often a report is sent', async () => {
    const once = counts();
    await Promise.all([send(once), send(once)]);
    await send(once);
    expect(await told()).toMatchObject({ caches: [{ hits: 90 }] });
  });

  it('leave reports of older gateways as they were', async () => {
    const { id, environment, operations } = report([operation('{ a }')]);
    expect(await send({ id, environment, operations })).toBe(200);
  });

  it.each([
    ['a code that is none', { errors: [{ subgraph: 'a', code: 'OOPS', day: today, errors: 1 }] }],
    [
      'a name that every object has',
      { errors: [{ subgraph: 'a', code: 'toString', day: today, errors: 1 }] },
    ],
    ['a cache that is none', { caches: [{ cache: 'DISK', day: today, hits: 1, misses: 1 }] }],
    ['less than nothing', { caches: [{ cache: 'PLANS', day: today, hits: -1, misses: 1 }] }],
    ['nothing at all', { errors: [], caches: [] }],
  ])('are refused with %s', async (_what, more) => {
    expect(await send({ ...counts(), ...more })).toBe(400);
  });

  it('are not counted of days that are too far', async () => {
    const far = [{ subgraph: 'catalog', code: 'TIMEOUT' as const, day: '2020-01-01', errors: 1 }];
    expect(await send(counts({ errors: far, caches: [] }))).toBe(200);
    expect(await told(400)).toEqual({ errors: [], caches: [] });
  });

  it('tell no more subgraphs of a day apart than a mesh has', async () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => ({
        subgraph: `s${from + n}`,
        code: 'INTERNAL' as const,
        day: today,
        errors: 1,
      }));
    await send(counts({ errors: many(0, 500) }));
    await send(counts({ errors: many(499, 2) }));
    const rows = await db.selectFrom('error_days').selectAll().execute();
    expect(rows).toHaveLength(500);
    expect(rows.find(({ subgraph }) => subgraph === 's499')?.errors).toBe(2);
  });

  it('are forgotten when use is', async () => {
    await send(counts());
    const later = new Date('2028-01-01T00:00:00Z');
    while (await forgetOldUsage(db, later));
    expect(await told()).toEqual({ errors: [], caches: [] });
  });

  it('are asked of so many days as are kept', async () => {
    const { errors } = await registry.ask(
      '{ environment(name: "dev") { errors(days: 401) { code } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
  });
});
