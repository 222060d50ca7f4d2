import Big from 'big.js';

export const weightUnits = ['g', 'kg', 'lb', 'oz'] as const;
export type WeightUnit = (typeof weightUnits)[number];

/** The most that a variant may weigh: ten tonnes. */
export const maxWeightGrams = 10_000_000;

/** Grams in one unit. Rule: international avoirdupois pound, 1959, exactly 453.59237 g. */
const grams: Record<WeightUnit, string> = {
  g: '1',
  kg: '1000',
  lb: '453.59237',
  oz: '28.349523125',
};

/** A weight in whole grams, rounded half-even. `value` is a decimal as text. */
export function toGrams(value: string, unit: WeightUnit): number {
  return new Big(value).times(grams[unit]).round(0, Big.roundHalfEven).toNumber();
}

export interface StoredWeight {
  weight_grams: number | null;
  weight_value: string | null;
  weight_unit: WeightUnit | null;
}

/**
 * The weight in the unit in which it was given. When the grams have been edited since,
 * what was given no longer holds and the grams are it.
 */
export function weightAsGiven(stored: StoredWeight): { value: string; unit: WeightUnit } | null {
  const { weight_grams, weight_value, weight_unit } = stored;
  if (weight_grams === null) return null;
  if (weight_value !== null && weight_unit && toGrams(weight_value, weight_unit) === weight_grams) {
    return { value: weight_value, unit: weight_unit };
  }
  return { value: String(weight_grams), unit: 'g' };
}

/** A given weight as it is kept: in grams, and as given unless that is whole grams anyway. */
export function toStoredWeight(
  value: string | undefined,
  unit: WeightUnit | undefined,
): StoredWeight {
  if (value === undefined || unit === undefined) {
    return { weight_grams: null, weight_value: null, weight_unit: null };
  }
  const weight_grams = toGrams(value, unit);
  if (unit === 'g' && String(weight_grams) === value) {
    return { weight_grams, weight_value: null, weight_unit: null };
  }
  return { weight_grams, weight_value: value, weight_unit: unit };
}
