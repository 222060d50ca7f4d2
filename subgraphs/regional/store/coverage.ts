import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

export interface CoverageRow {
  locale: string;
  published: number;
  stale: number;
  total: number;
}

/** Of the products with a published source text, how many have one in each of some locales. */
export async function coverageOf(db: Kysely<Tables>, locales: string[]): Promise<CoverageRow[]> {
  const { rows } = await sql<CoverageRow>`
    with source as (
      select c.product from contents c join locales l on l.code = c.locale and l.is_source
      where c.published_version > 0
    ), translated as (
      select c.locale, count(*) as published, count(c.stale_since) as stale
      from contents c join source using (product)
      where c.published_version > 0 and c.locale = any (${locales})
      group by c.locale
    )
    select wanted.locale, coalesce(published, 0) as published, coalesce(stale, 0) as stale,
      (select count(*) from source) as total
    from unnest(${locales}::text[]) as wanted (locale) left join translated using (locale)`.execute(
    db,
  );
  return rows;
}
