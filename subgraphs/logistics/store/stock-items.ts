import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Which of these SKUs logistics handles. */
export async function stockedSkus(
  db: Kysely<Tables>,
  skus: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('stock_items')
    .select('sku')
    .where(sql<boolean>`sku = any(${skus})`)
    .execute();
  return new Set(rows.map(({ sku }) => sku));
}
