import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureProductDays, measureProducts } from '../../../subgraphs/mesh/store/measures.ts';
import { recordedOperations } from '../../../subgraphs/mesh/store/recorded-operations.ts';
import { recordReport } from '../../../subgraphs/mesh/store/usage-reports.ts';
import { type Registry, startRegistry } from './registry.ts';
import { latencyOf, operation, report, today, use } from './report.ts';

describe('what use tells', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await startRegistry();
    const now = new Date(`${today}T10:00:00Z`);
    const both = ['catalog.title', 'payroll.title'];
    const rows = [
      use({ requests: 3, errors: 1, latency: latencyOf(5, 5, 400) }),
      use({ requests: 2, latency: latencyOf(5, 90_000), day: '2026-10-28', client: 'till' }),
      use({ requests: 100, latency: latencyOf(...Array(100).fill(1)), day: '2026-10-27' }),
    ];
    const inProduction = report([
      operation('query Titles{catalog{title}}', rows, ['catalog.title', 'catalog.other']),
      operation('{payroll{title} catalog{title}}', [use({ requests: 10 })], both),
      operation('{nothing}', [use({ requests: 500 })]),
    ]);
    await recordReport(registry.db, inProduction, now);
    const inDev = [use({ requests: 1000, errors: 1000 })];
    const elsewhere = report([operation('{catalog{title}}', inDev, both)], { environment: 'dev' });
    await recordReport(registry.db, elsewhere, now);
  });
  afterAll(() => registry.stop());

  it('of a data product is what was asked of its fields in 30 days, where it is furthest', async () => {
    const ids = ['catalog-products', 'payroll-salaries', 'unknown'];
    const measured = await measureProducts(registry.db, ids, today);
    const sum = measured.find(({ product }) => product === 'catalog-products');
    expect(sum).toMatchObject({ requests: 15, errors: 1 });
    expect(sum?.latency).toEqual(latencyOf(5, 5, 400, 5, 90_000, 40));
    expect(measured).toHaveLength(2);
    expect(measured).toContainEqual({
      product: 'payroll-salaries',
      requests: 10,
      errors: 0,
      latency: latencyOf(40),
    });
  });

  it('of a data product is told day by day, the earliest first, without days on which nobody asked', async () => {
    const ids = ['catalog-products', 'payroll-salaries', 'unknown'];
    const span = { since: '2026-10-28', until: today };
    const days = await measureProductDays(registry.db, ids, span);
    expect(
      days.map(({ product, day, requests, errors }) => [product, day, requests, errors]),
    ).toEqual([
      ['catalog-products', '2026-10-28', 2, 0],
      ['catalog-products', today, 13, 1],
      ['payroll-salaries', today, 10, 0],
    ]);
    expect(days[0]?.latency).toEqual(latencyOf(5, 90_000));
  });

  it('is evidence by operation, client and version, the busiest operation first', async () => {
    const found = await recordedOperations(registry.db, 'production', '2026-10-28');
    expect(found.map(({ name, text }) => `${name} ${text}`)).toEqual([
      ' query{nothing}',
      ' query{catalog{title} payroll{title}}',
      'Titles query Titles{catalog{title}}',
    ]);
    expect(found[2]?.usage).toEqual([
      { client: 'shop', version: '1', day: today, requests: 3, errors: 1 },
      { client: 'till', version: '1', day: '2026-10-28', requests: 2, errors: 0 },
    ]);
  });

  it('is the evidence of the busiest, where there is more than a judgement can bear', async () => {
    const found = (limits: { operations: number; length: number }) =>
      recordedOperations(registry.db, 'production', '2026-10-28', limits);
    const texts = async (...[limits]: Parameters<typeof found>) =>
      (await found(limits)).map(({ text }) => text);
    expect(await texts({ operations: 1, length: 1000 })).toEqual(['query{nothing}']);
    expect(await texts({ operations: 9, length: 50 })).toHaveLength(2);
  });
});
