import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceBoundaries, priceRanges } from '../../../../subgraphs/catalog/model/price-ranges.ts';

describe('price ranges', () => {
  it.each([
    ['12', '629', 5, ['0', '200', '400', '600', '800']],
    ['12', '12', 5, ['12', '13']],
    ['14', '99', 5, ['0', '20', '40', '60', '80', '100']],
  ])('from %s to %s in at most %d', (low, high, count, boundaries) => {
    expect(priceBoundaries(low, high, count)).toEqual(boundaries);
  });

  it('count every whole price once', () => {
    const prices = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1 });
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 20 }), (wholes, count) => {
        const sorted = wholes.sort((a, b) => a - b).map((whole) => ({ whole, count: 2 }));
        const total = priceRanges(sorted, count).reduce((sum, range) => sum + range.count, 0);
        expect(total).toBe(2 * wholes.length);
      }),
    );
    expect(priceRanges([], 5)).toEqual([]);
  });

  it('always hold every price, and are never more than asked for', () => {
    const cents = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 20 }), (one, other, count) => {
        const low = new Big(Math.min(one, other)).div(100);
        const high = new Big(Math.max(one, other)).div(100);
        const boundaries = priceBoundaries(low.toFixed(), high.toFixed(), count);
        expect(boundaries.length).toBeLessThanOrEqual(count + 1);
        expect(low.gte(boundaries[0] ?? 'NaN')).toBe(true);
        expect(high.lt(boundaries.at(-1) ?? 'NaN')).toBe(true);
      }),
    );
  });
});
