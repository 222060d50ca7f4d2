import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Tables, VariantTable } from './tables.ts';

export type VariantRow = Selectable<VariantTable>;

export function variantsBySkus(db: Kysely<Tables>, skus: string[]): Promise<VariantRow[]> {
  return db.selectFrom('variants').selectAll().where('sku', 'in', skus).execute();
}

export function variantsByGtins(db: Kysely<Tables>, gtins: string[]): Promise<VariantRow[]> {
  return db.selectFrom('variants').selectAll().where('gtin', 'in', gtins).execute();
}

/** The variants of each product, in order. */
export function variantsOfProducts(
  db: Kysely<Tables>,
  productIds: string[],
): Promise<VariantRow[]> {
  if (!productIds.length) return Promise.resolve([]);
  return db
    .selectFrom('variants')
    .selectAll()
    .where('product_id', 'in', productIds)
    .orderBy('position')
    .orderBy('sku')
    .execute();
}

/** Which SKU has each GTIN. */
export async function gtinOwners(
  db: Kysely<Tables>,
  gtins: string[],
): Promise<Map<string, string>> {
  const rows = gtins.length ? await variantsByGtins(db, gtins) : [];
  return new Map(rows.flatMap(({ gtin, sku }) => (gtin ? [[gtin, sku] as const] : [])));
}

/** The SKUs among those given that have a list price which holds on the day. */
export async function pricedSkus(
  tx: Transaction<Tables>,
  skus: string[],
  day: string,
): Promise<Set<string>> {
  if (!skus.length) return new Set();
  const rows = await tx
    .selectFrom('price_periods')
    .select('sku')
    .distinct()
    .where('sku', 'in', skus)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', day)]))
    .execute();
  return new Set(rows.map(({ sku }) => sku));
}

/** The names of all options that variants have. */
export async function optionNames(tx: Transaction<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct o ->> 'name' as name
    from variants cross join lateral jsonb_array_elements(options) as o order by 1`.execute(tx);
  return rows.map(({ name }) => name);
}
