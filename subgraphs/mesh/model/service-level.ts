/** What came of the requests for a data product. */
export interface ProductUse {
  product: string;
  requests: number;
}

/** A promise as a contract gives it, see `slaProperties`. */
export interface Promised {
  property: string;
  value: unknown;
  unit?: string | undefined;
}

export interface Measure {
  /** In the promise's unit, as a Decimal travels. */
  measured: string;
  isKept: boolean;
  /** How many requests it rests on. */
  requests: number;
}

/** What was measured of a promise; null where nobody asked, and for what requests do not show. */
export function measureOf(_promise: Promised, _use: ProductUse | null): Measure | null {
  return null;
}
