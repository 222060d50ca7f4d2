import type { Kysely } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { ContentRow } from '../model/content.ts';
import type { Tables } from './tables.ts';

export interface ContentFilter {
  product?: string | null;
  locale?: string | null;
  status?: 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | null;
  /** Leaves out what was never published. */
  onlyPublished: boolean;
}

export interface ContentPosition {
  product: string;
  locale: string;
}

/** One page of texts, by product and locale. */
export function listContents(
  db: Kysely<Tables>,
  filter: ContentFilter,
  page: Page<ContentPosition>,
): Promise<ContentRow[]> {
  return contentList(db, filter, page).execute();
}

/** The statement that reads it. */
export function contentList(
  db: Kysely<Tables>,
  { product, locale, status, onlyPublished }: ContentFilter,
  { limit, after }: Page<ContentPosition>,
) {
  let query = db.selectFrom('contents').selectAll();
  if (product) query = query.where('product', '=', product);
  if (locale) query = query.where('locale', '=', locale);
  if (onlyPublished) query = query.where('published_version', '>', 0);
  if (status === 'PUBLISHED') query = query.where('draft_status', 'is', null);
  else if (status) query = query.where('draft_status', '=', status);
  if (after) {
    query = query.where((eb) =>
      eb(eb.refTuple('product', 'locale'), '>', eb.tuple(after.product, after.locale)),
    );
  }
  return query
    .orderBy('product')
    .orderBy('locale')
    .limit(limit + 1);
}
