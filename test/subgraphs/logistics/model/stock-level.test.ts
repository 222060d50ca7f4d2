import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  countChange,
  promisable,
  type Quantities,
  stockChange,
} from '../../../../subgraphs/logistics/model/stock-level.ts';

const level = { onHand: 10, available: 6, reserved: 3, unavailable: 1 };

describe('a stock level', () => {
  it.each([
    [stockChange.adjust(2, 0), { onHand: 12, available: 8, reserved: 3, unavailable: 1 }],
    [stockChange.adjust(-2, 2), { onHand: 10, available: 4, reserved: 3, unavailable: 3 }],
    [stockChange.reserve(6), { onHand: 10, available: 0, reserved: 9, unavailable: 1 }],
    [stockChange.release(3), { onHand: 10, available: 9, reserved: 0, unavailable: 1 }],
    [stockChange.commit(3), { onHand: 7, available: 6, reserved: 0, unavailable: 1 }],
    [stockChange.transferOut(6), { onHand: 4, available: 0, reserved: 3, unavailable: 1 }],
    [stockChange.transferIn(1), { onHand: 11, available: 7, reserved: 3, unavailable: 1 }],
    [stockChange.receive(5), { onHand: 15, available: 11, reserved: 3, unavailable: 1 }],
  ])('after $kind is what it should be', (change, after) => {
    expect(applyChange(level, change)).toEqual(after);
  });

  it.each([
    stockChange.adjust(-7, 0),
    stockChange.adjust(0, -2),
    stockChange.reserve(7),
    stockChange.release(4),
    stockChange.commit(4),
    stockChange.transferOut(7),
    stockChange.receive(2_147_483_647),
  ])('refuses $kind that would leave its bounds', (change) => {
    expect(() => applyChange(level, change)).toThrow(
      expect.objectContaining({ code: 'RULE_VIOLATED' }),
    );
  });

  it('counts without touching what is reserved', () => {
    const change = countChange(level, { onHand: 5, unavailable: 2 });
    expect(change && applyChange(level, change)).toEqual({
      onHand: 5,
      available: 0,
      reserved: 3,
      unavailable: 2,
    });
    expect(countChange(level, { onHand: 4, unavailable: 2 })).toBeNull();
  });

  it('keeps the safety stock back from promises', () => {
    expect(promisable({ available: 6, safetyStock: 4 })).toBe(2);
    expect(promisable({ available: 3, safetyStock: 4 })).toBe(0);
  });

  it('adds up after any changes, refused ones left out', () => {
    const units = fc.integer({ min: 0, max: 20 });
    const delta = fc.integer({ min: -10, max: 10 });
    const change = fc.oneof(
      fc.tuple(delta, delta).map(([a, b]) => stockChange.adjust(a, b)),
      ...Object.entries(stockChange).flatMap(([name, make]) =>
        name === 'adjust' ? [] : [units.map((count) => make(count, 0))],
      ),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let now: Quantities = { onHand: 0, available: 0, reserved: 0, unavailable: 0 };
        for (const one of changes) {
          try {
            now = applyChange(now, one);
          } catch {
            // Refused: the level stays as it is.
          }
          expect(now.onHand).toBe(now.available + now.reserved + now.unavailable);
          expect(Math.min(...Object.values(now))).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
