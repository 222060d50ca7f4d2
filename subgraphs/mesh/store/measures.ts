import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What was measured of one promise of a data product. */
export interface MeasuredLevel {
  /** The promise, e.g. `latency`. */
  property: string;
  /** In the promise's unit. */
  measured: string;
  isKept: boolean;
  /** How many requests it rests on. */
  requests: number;
}

export interface ProductMeasure {
  product: string;
  levels: readonly MeasuredLevel[];
}

/**
 * What was measured of these data products in the 30 days until `today`, in UTC; nothing of those that nobody
 * measured.
 */
export async function measureProducts(
  _db: Kysely<Tables>,
  _products: string[],
  _today: string,
): Promise<ProductMeasure[]> {
  return [];
}
