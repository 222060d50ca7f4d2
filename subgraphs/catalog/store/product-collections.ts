import { type Kysely, sql } from 'kysely';
import { lockProduct } from './product-edits.ts';
import { changeProduct, type ProductRow } from './products.ts';
import { requireKnown } from './references.ts';
import type { Tables } from './tables.ts';

interface CollectionsEdit {
  product: string;
  expectedVersion?: number | null;
  collections: string[];
}

/**
 * Says which collections a product is part of. Its place in those where it stands already stays; in new
 * ones it comes last. Throws NOT_FOUND, STALE_VERSION or UNKNOWN_REFERENCE.
 */
export function setProductCollections(
  db: Kysely<Tables>,
  { product: id, expectedVersion, collections }: CollectionsEdit,
): Promise<ProductRow> {
  return db.transaction().execute(async (tx) => {
    // Collections before their products, as where a collection is set: so that neither waits for the other.
    await tx
      .selectFrom('collections')
      .select('id')
      .where('id', 'in', ['', ...collections])
      .orderBy('id')
      .forUpdate()
      .execute();
    const product = await lockProduct(tx, { id, expectedVersion }, ['input', 'product']);
    await requireKnown(tx, 'collections', collections, ['input', 'collections']);
    await sql`delete from collection_products
      where product_id = ${id} and collection_id <> all(${collections}::text[])`.execute(tx);
    await sql`insert into collection_products (collection_id, product_id, position)
      select given.id, ${id}, coalesce((select max(position) + 1 from collection_products where collection_id = given.id), 1)
      from unnest(${collections}::text[]) as given (id)
      on conflict do nothing`.execute(tx);
    return changeProduct(tx, product.id, {});
  });
}
