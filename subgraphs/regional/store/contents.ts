import type { Kysely, Transaction } from 'kysely';
import { type ContentRow, type ContentState, emptyContent } from '../model/content.ts';
import type { Tables } from './tables.ts';

export function contentsByIds(db: Kysely<Tables>, ids: string[]): Promise<ContentRow[]> {
  return db.selectFrom('contents').selectAll().where('id', 'in', ids).execute();
}

/** What is published of some products in some locales. */
export function publishedTexts(db: Kysely<Tables>, products: string[], locales: string[]) {
  return db
    .selectFrom('contents')
    .select(['product', 'locale', 'title', 'description', 'published_version', 'stale_since'])
    .where('product', 'in', products)
    .where('locale', 'in', locales)
    .where('published_version', '>', 0)
    .execute();
}

/** The text of a product in a locale, made if there is none, and nobody else's until the transaction ends. */
export async function lockContent(
  tx: Transaction<Tables>,
  product: string,
  locale: string,
  now: Date,
): Promise<ContentRow> {
  await tx
    .insertInto('contents')
    .values({ ...emptyContent(product, locale), version: 0, updated_at: now })
    .onConflict((oc) => oc.doNothing())
    .execute();
  return tx
    .selectFrom('contents')
    .selectAll()
    .where('product', '=', product)
    .where('locale', '=', locale)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** The texts of some products in some locales, and nobody else's until the transaction ends. */
export function lockContents(
  tx: Transaction<Tables>,
  products: string[],
  locales: string[],
): Promise<ContentRow[]> {
  return tx
    .selectFrom('contents')
    .selectAll()
    .where('product', 'in', products)
    .where('locale', 'in', locales)
    .orderBy('locale')
    .orderBy('product')
    .forUpdate()
    .execute();
}

export async function writeContent(
  tx: Transaction<Tables>,
  { product, locale, ...state }: ContentState,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('contents')
    .set((eb) => ({ ...state, version: eb('version', '+', 1), updated_at: now }))
    .where('product', '=', product)
    .where('locale', '=', locale)
    .execute();
}

/** The version of a product's published source text; 0 while there is none. */
export async function sourceVersion(db: Kysely<Tables>, product: string): Promise<number> {
  const row = await db
    .selectFrom('contents as c')
    .innerJoin('locales as l', 'l.code', 'c.locale')
    .select('c.published_version')
    .where('l.is_source', '=', true)
    .where('c.product', '=', product)
    .executeTakeFirst();
  return row?.published_version ?? 0;
}
