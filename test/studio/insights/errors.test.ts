import { describe, expect, it } from 'vitest';
import { percentsOf, ratioOf } from '../../../gateway/studio/app/pages/insights/errors/caches.ts';
import { kindsOf, linesOf } from '../../../gateway/studio/app/pages/insights/errors/errors.ts';

const counted = (subgraph: string, errors: number, day = '2026-11-26', code = 'TIMEOUT') => ({
  ...{ subgraph, errors, day, code },
});

describe('errors', () => {
  it('are summed up by domain and code, the most frequent first', () => {
    const kinds = kindsOf([
      counted('catalog', 2),
      counted('catalog', 3, '2026-11-25'),
      counted('catalog', 9, '2026-11-20', 'INTERNAL'),
      counted('', 1),
    ]);
    expect(kinds).toEqual([
      { subgraph: 'catalog', code: 'INTERNAL', errors: 9, lastDay: '2026-11-20' },
      { subgraph: 'catalog', code: 'TIMEOUT', errors: 5, lastDay: '2026-11-26' },
      { subgraph: '', code: 'TIMEOUT', errors: 1, lastDay: '2026-11-26' },
    ]);
  });

  it('have a line for each domain, also on days on which nothing went wrong', () => {
    const lines = linesOf([counted('', 1), counted('catalog', 4)], ['2026-11-25', '2026-11-26']);
    expect(lines).toEqual([
      { label: 'catalog', values: [0, 4] },
      { label: 'the gateway', values: [0, 1] },
    ]);
  });

  it('have no more lines than can be told apart', () => {
    const many = Array.from({ length: 8 }, (_, n) => counted(`d${n}`, n + 1));
    expect(linesOf(many, ['2026-11-26'])).toEqual([
      ...[7, 6, 5, 4].map((n) => ({ label: `d${n}`, values: [n + 1] })),
      { label: '4 others', values: [10] },
    ]);
  });
});

describe('how much was at hand', () => {
  const rows = [
    { cache: 'PLANS', day: '2026-11-26', hits: 9999, misses: 1 },
    { cache: 'PLANS', day: '2026-11-25', hits: 1, misses: 1 },
    { cache: 'ANSWERS', day: '2026-11-26', hits: 0, misses: 5 },
  ];

  it('is never said to be all when something was missed', () => {
    expect(ratioOf(rows.slice(0, 1), 'PLANS').percent).toBe(99.9);
  });

  it('is told by day, and not at all where nothing was looked for', () => {
    expect(percentsOf(rows, 'PLANS', ['2026-11-24', '2026-11-25'])).toEqual([null, 50]);
    expect(ratioOf(rows, 'ANSWERS')).toEqual({ hits: 0, lookups: 5, percent: 0 });
  });
});
