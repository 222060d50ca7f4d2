import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { GradedSearch } from './by-grade.ts';
import { type FieldSource, fieldSource } from './field-source.ts';
import { hasAll } from './has-all.ts';
import { mostRanked, rank } from './ranking.ts';
import type { CatalogFind } from './search-catalog.ts';

/** A field with more words in its path is found by all that is said of it. */
const mostNameWords = 5;

/** Fields of this very name, then those with all words in their path; one that is both comes twice. */
export async function fieldsByName(
  tx: Transaction<Tables>,
  { direct, key }: GradedSearch,
  words: readonly string[],
  limit: number,
): Promise<CatalogFind[]> {
  if (words.length > mostNameWords) return [];
  const { fields, rareFirst } = await fieldSource(tx, 'name_search', words);
  const { rows } = await sql<CatalogFind>`
    select product, path, description
    from (
      (select *, 0 as grade from product_fields where name_key = ${key} limit ${mostRanked(limit)})
      union all
      (select *, 1 as grade from ${fields} field
        where ${hasAll('name_search', rareFirst)} limit ${mostRanked(limit)})
    ) match
    order by grade, ${hasAll('name_search', direct)} desc, ${rank('name_search', words)} desc, path, product
    limit ${limit * 2}`.execute(tx);
  return rows;
}

/** Fields with all words in anything that is said of them. */
export async function fieldsByText(
  tx: Transaction<Tables>,
  { direct, whole }: GradedSearch,
  { fields, rareFirst }: FieldSource,
  limit: number,
): Promise<CatalogFind[]> {
  const { rows } = await sql<CatalogFind>`
    select product, path, description
    from (select * from ${fields} field where ${hasAll('search', rareFirst)} limit ${mostRanked(limit)}) match
    order by ${hasAll('search', direct)} desc, ${rank('search', whole)} desc, path, product
    limit ${limit}`.execute(tx);
  return rows;
}
