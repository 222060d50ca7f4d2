/** What the catalog knows of one unit; null where it knows nothing. */
export interface UnitMeasures {
  weightGrams: number | null;
  dimensions: { lengthMm: number; widthMm: number; heightMm: number } | null;
}

/** What carriers ask of a parcel; null when it cannot be told. */
export interface Parcel {
  billableGrams: number | null;
  longestSideMm: number | null;
}

/** Cubic centimetres that count as one kilogram. Source: DHL, UPS and FedEx parcel tariffs. */
const dimensionalDivisor = 5000;

/**
 * The parcel of `quantity` equal units: carriers charge the greater of real and dimensional weight.
 * The longest side is a unit's: units are packed beside each other.
 */
export function parcelOf({ weightGrams, dimensions }: UnitMeasures, quantity: number): Parcel {
  if (weightGrams === null || dimensions === null) {
    return { billableGrams: null, longestSideMm: dimensions && longest(dimensions) };
  }
  const { lengthMm, widthMm, heightMm } = dimensions;
  // mm³ / 1000 = cm³; cm³ / divisor = kg; kg × 1000 = g.
  const dimensionalGrams = (lengthMm * widthMm * heightMm) / dimensionalDivisor;
  return {
    billableGrams: Math.ceil(Math.max(weightGrams, dimensionalGrams) * quantity),
    longestSideMm: longest(dimensions),
  };
}

function longest(dimensions: { lengthMm: number; widthMm: number; heightMm: number }): number {
  return Math.max(dimensions.lengthMm, dimensions.widthMm, dimensions.heightMm);
}

export interface ParcelLimits {
  maxWeightGrams: number | null;
  maxSideMm: number | null;
}

/**
 * True when a service takes the parcel. What is not known may be as heavy or as long as anything:
 * only a service without that limit takes it, so that no promise is made that weight would break.
 */
export function fits(parcel: Parcel, limits: ParcelLimits): boolean {
  return (
    isWithin(parcel.billableGrams, limits.maxWeightGrams) &&
    isWithin(parcel.longestSideMm, limits.maxSideMm)
  );
}

function isWithin(value: number | null, limit: number | null): boolean {
  if (limit === null) return true;
  return value !== null && value <= limit;
}
