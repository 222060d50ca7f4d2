import type { Kysely } from 'kysely';
import type { ProductUse } from '../model/service-level.ts';
import type { Tables } from './tables.ts';

/** What came of requests for each data product in the last 30 days, `today` (a day in UTC) included. */
export async function measureProducts(
  _db: Kysely<Tables>,
  _productIds: string[],
  _today: string,
): Promise<ProductUse[]> {
  return [];
}
