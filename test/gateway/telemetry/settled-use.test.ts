import { describe, expect, it } from 'vitest';
import { SettledUse } from '../../../gateway/telemetry/settled-use.ts';
import { noUse } from '../../../gateway/telemetry/use-count.ts';

const operation = (n: number, length = 10) => ({
  hash: `hash ${n}`,
  text: 'x'.repeat(length),
  fields: [`Query.f${n}`],
});
const client = (name: string) => ({ name, version: '1' });
const once = () => ({ ...noUse(), requests: 1 });
const today = '2026-11-26';
const all = { operations: 100, rows: 100, length: 100_000 };

describe('use that waits', () => {
  it('is added up, so that it takes no more room however long it waits', () => {
    const settled = new SettledUse({ rows: 2, length: 1000 });
    for (let n = 0; n < 500; n += 1) {
      expect(settled.add(operation(1), client('shop'), today, once())).toBe(true);
      expect(settled.add(operation(1), client('till'), today, once())).toBe(true);
    }
    expect(settled.take(all)).toMatchObject([{ use: [{ requests: 500 }, { requests: 500 }] }]);
    expect(settled.isEmpty).toBe(true);
  });

  it('has no room for more rows or longer texts than its bounds, until some is taken', () => {
    const settled = new SettledUse({ rows: 2, length: 1000 });
    expect(settled.add(operation(1), client('a'), today, once())).toBe(true);
    expect(settled.add(operation(2, 2000), client('a'), today, once())).toBe(false);
    expect(settled.add(operation(1), client('b'), today, once())).toBe(true);
    expect(settled.add(operation(1), client('c'), today, once())).toBe(false);
    // What is known already needs no room.
    expect(settled.add(operation(1), client('a'), today, once())).toBe(true);
    settled.take(all);
    expect(settled.add(operation(3, 900), client('c'), today, once())).toBe(true);
  });

  it('is taken in reports of bounded size, all of it and none twice', () => {
    const settled = new SettledUse({ rows: 1000, length: 100_000 });
    for (let n = 0; n < 40; n += 1) {
      for (const name of ['a', 'b', 'c']) settled.add(operation(n), client(name), today, once());
    }
    let requests = 0;
    while (!settled.isEmpty) {
      const report = settled.take({ operations: 7, rows: 10, length: 60 });
      const rows = report.flatMap(({ use }) => use);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(10);
      expect(report.length).toBeLessThanOrEqual(3);
      requests += rows.reduce((total, row) => total + row.requests, 0);
    }
    expect(requests).toBe(120);
  });
});
