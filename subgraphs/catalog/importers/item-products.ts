import type { Transaction } from 'kysely';
import type { Outcome } from '../../../platform/transfer/feed.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { slug } from '../model/slug.ts';
import { type ProductRow, productsByIds } from '../store/products.ts';
import { ensureBrands, ensureCategories, pathKey } from '../store/shelves.ts';
import type { Tables } from '../store/tables.ts';
import type { ItemRow } from './item-row.ts';

/** Flat files do not name a language; theirs is taken to be English of no region. */
const language = 'en';

const columns = ['handle', 'title', 'content_language', 'brand_id', 'category_id'];

/** Writes the products that the rows belong to, with their brands and categories. */
export async function writeItemProducts(
  tx: Transaction<Tables>,
  rows: readonly ItemRow[],
): Promise<Outcome[]> {
  const ids = [...new Set(rows.map(({ product }) => product))];
  const stored = new Map((await productsByIds(tx, ids)).map((row) => [row.id, row]));
  const brands = await ensureBrands(
    tx,
    rows.flatMap(({ brand }) => brand ?? []),
  );
  const paths = rows.flatMap(({ category_path }) => (category_path?.length ? [category_path] : []));
  const categories = await ensureCategories(tx, paths);
  const target = { table: 'products', key: ['id'], columns, counters: ['version'] };
  // Each row adds to what the rows of its product before it have said.
  const products = new Map(ids.map((id) => [id, kept(id, stored.get(id))]));
  return upsert(
    tx,
    target,
    rows.map((row) => {
      const product = {
        ...(products.get(row.product) ?? kept(row.product, undefined)),
        ...(row.product_title === undefined ? {} : { title: row.product_title }),
        ...(row.brand ? { brand_id: brands.get(row.brand) ?? null } : {}),
        ...(row.category_path?.length
          ? { category_id: categories.get(pathKey(row.category_path)) ?? null }
          : {}),
      };
      products.set(row.product, product);
      return product;
    }),
  );
}

/** What a product is before the row has its say. */
function kept(id: string, stored: ProductRow | undefined) {
  return {
    id,
    handle: stored?.handle ?? slug(id),
    title: stored?.title ?? '',
    content_language: stored?.content_language ?? language,
    brand_id: stored?.brand_id ?? null,
    category_id: stored?.category_id ?? null,
  };
}
