import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import { MeshError } from '../../../schema/errors.ts';
import { requireKnown } from './references.ts';
import type { CollectionTable, Tables } from './tables.ts';

export type CollectionRow = Selectable<CollectionTable>;

export function collectionsByIds(db: Kysely<Tables>, ids: string[]): Promise<CollectionRow[]> {
  return db.selectFrom('collections').selectAll().where('id', 'in', ids).execute();
}

/** A page of collections by id, with one more than asked for. */
export function collectionPage(db: Kysely<Tables>, page: Page<string>): Promise<CollectionRow[]> {
  const collections = db
    .selectFrom('collections')
    .selectAll()
    .orderBy('id')
    .limit(page.limit + 1);
  return (
    page.after === undefined ? collections : collections.where('id', '>', page.after)
  ).execute();
}

export type ProductCollectionRow = CollectionRow & { product_id: string };

/** The collections of each product, by id. */
export function collectionsOfProducts(
  db: Kysely<Tables>,
  productIds: string[],
): Promise<ProductCollectionRow[]> {
  return db
    .selectFrom('collection_products as cp')
    .innerJoin('collections as c', 'c.id', 'cp.collection_id')
    .selectAll('c')
    .select('cp.product_id')
    .where('cp.product_id', 'in', productIds)
    .orderBy('c.id')
    .execute();
}

export function saveCollection(db: Kysely<Tables>, row: CollectionRow): Promise<CollectionRow> {
  return db
    .insertInto('collections')
    .values(row)
    .onConflict((oc) =>
      oc.column('id').doUpdateSet({ title: row.title, description: row.description }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Replaces a collection's products. Throws NOT_FOUND or UNKNOWN_REFERENCE. */
export function setCollectionProducts(
  db: Kysely<Tables>,
  { collection: id, products }: { collection: string; products: string[] },
): Promise<CollectionRow> {
  return db.transaction().execute(async (tx) => {
    const collection = await tx
      .selectFrom('collections')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!collection) {
      throw new MeshError('NOT_FOUND', `There is no collection ${id}`, {
        path: ['input', 'collection'],
      });
    }
    await requireKnown(tx, 'products', products, ['input', 'products']);
    await tx.deleteFrom('collection_products').where('collection_id', '=', id).execute();
    await sql`
      insert into collection_products (collection_id, product_id, position)
      select ${id}, product_id, nth from unnest(${products}::text[]) with ordinality as list (product_id, nth)
    `.execute(tx);
    return collection;
  });
}
