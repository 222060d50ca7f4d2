import { describe, expect, it } from 'vitest';
import { fits, parcelOf } from '../../../../subgraphs/logistics/model/parcel.ts';

const box = { lengthMm: 400, widthMm: 300, heightMm: 200 };

describe('a parcel', () => {
  it('weighs the greater of real and dimensional weight', () => {
    // 24,000 cm³ / 5000 = 4.8 kg.
    expect(parcelOf({ weightGrams: 900, dimensions: box }, 1).billableGrams).toBe(4800);
    expect(parcelOf({ weightGrams: 9000, dimensions: box }, 2).billableGrams).toBe(18_000);
  });

  it('is as long as the longest side of a unit', () => {
    expect(parcelOf({ weightGrams: 900, dimensions: box }, 3).longestSideMm).toBe(400);
  });

  it('of unknown weight or size fits only where there is no limit', () => {
    const unknown = parcelOf({ weightGrams: null, dimensions: null }, 1);
    expect(fits(unknown, { maxWeightGrams: null, maxSideMm: null })).toBe(true);
    expect(fits(unknown, { maxWeightGrams: 70_000, maxSideMm: null })).toBe(false);
    const sized = parcelOf({ weightGrams: null, dimensions: box }, 1);
    expect(fits(sized, { maxWeightGrams: null, maxSideMm: 400 })).toBe(true);
  });

  it('fits up to the limits and not beyond', () => {
    const parcel = parcelOf({ weightGrams: 5000, dimensions: box }, 1);
    expect(fits(parcel, { maxWeightGrams: 5000, maxSideMm: 400 })).toBe(true);
    expect(fits(parcel, { maxWeightGrams: 4999, maxSideMm: 400 })).toBe(false);
    expect(fits(parcel, { maxWeightGrams: 5000, maxSideMm: 399 })).toBe(false);
  });
});
