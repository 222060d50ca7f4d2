import type { Kysely } from 'kysely';
import { workingText } from '../model/content.ts';
import type { Tables } from './tables.ts';

/** Texts, each beside the source text that it translates: all that is needed to check them. */
export function textsWithSource(db: Kysely<Tables>) {
  return db
    .selectFrom('contents as c')
    .leftJoin('locales as l', (join) => join.on('l.is_source', '=', true))
    .leftJoin('contents as s', (join) =>
      join.onRef('s.product', '=', 'c.product').onRef('s.locale', '=', 'l.code'),
    )
    .select([
      'c.product',
      'c.locale',
      'c.title',
      'c.description',
      'c.published_version',
      'c.source_version',
      'c.draft_status',
      'c.draft_title',
      'c.draft_description',
      'c.violations',
      'c.breaking_since',
      'c.stale_since',
      'l.code as source_locale',
      's.title as source_title',
      's.description as source_description',
      's.published_version as source_published_version',
      's.published_at as source_published_at',
    ]);
}

export type TextWithSource = Awaited<
  ReturnType<ReturnType<typeof textsWithSource>['execute']>
>[number];

/** The working text, as the brand's rules look at it. */
export function checkedText(row: TextWithSource) {
  const { locale, source_locale, source_title: title, source_description: description } = row;
  const source = locale === source_locale ? null : { title, description };
  return { locale, source, ...workingText(row) };
}

/** When the source was published again since the text was translated; null while it keeps up. */
export function staleSince(row: TextWithSource): Date | null {
  const isStale =
    row.locale !== row.source_locale &&
    row.published_version > 0 &&
    row.source_version < (row.source_published_version ?? 0);
  return isStale ? row.source_published_at : null;
}
