import { describe, expect, it } from 'vitest';
import { percentOf } from '../../../gateway/studio/app/pages/commerce/stock/percent-of.ts';
import { momentsOf, rangeOf, readView } from '../../../gateway/studio/app/pages/commerce/view.ts';

describe('what is looked at', () => {
  const from = (values: Record<string, string>) =>
    readView({ get: (name) => values[name] ?? '', set: () => {} });

  it('is read from the address, and is the last 30 days of all markets otherwise', () => {
    expect(from({ market: 'DE', days: '90' })).toEqual({ market: 'DE', days: 90 });
    expect(from({ days: '12' })).toEqual({ market: null, days: 30 });
  });

  it('is whole days, today the last', () => {
    const range = rangeOf({ market: null, days: 7 }, '2026-03-02');
    expect(range).toEqual({ from: '2026-02-24', until: '2026-03-02' });
    expect(momentsOf(range)).toEqual({ from: '2026-02-24T00:00:00Z', to: '2026-03-03T00:00:00Z' });
  });
});

it.each([
  [0, 10, '0%'],
  [1, 1000, '<1%'],
  [95, 100, '95%'],
  [1999, 2000, '99.9%'],
  [10, 10, '100%'],
])('%i of %i is %s', (part, whole, words) => {
  expect(percentOf(part, whole)).toBe(words);
});
