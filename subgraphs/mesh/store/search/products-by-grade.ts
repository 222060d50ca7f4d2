import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { GradedSearch } from './by-grade.ts';
import { hasAll } from './has-all.ts';
import { mostRanked, rank } from './ranking.ts';
import type { CatalogFind } from './search-catalog.ts';

/** Products of this very name or id, then those with all words in their name; one that is both comes twice. */
export async function productsByName(
  tx: Transaction<Tables>,
  { wide, direct, key, id }: GradedSearch,
  limit: number,
): Promise<CatalogFind[]> {
  const { rows } = await sql<CatalogFind>`
    select id as product, null as path, description
    from (
      (select *, 0 as grade from products where name_key = ${key} or id = ${id} limit ${mostRanked(limit)})
      union all
      (select *, 1 as grade from products where ${hasAll('name_search', wide)} limit ${mostRanked(limit)})
    ) match
    order by grade, ${hasAll('name_search', direct)} desc, ${rank('search', wide)} desc, id
    limit ${limit * 2}`.execute(tx);
  return rows;
}

/** Products with all words in name, tags and domain, and those with all words in anything that is said of them. */
export async function productsByText(
  tx: Transaction<Tables>,
  { wide, direct }: GradedSearch,
  limit: number,
): Promise<{ labelled: CatalogFind[]; described: CatalogFind[] }> {
  const { rows } = await sql<CatalogFind & { is_labelled: boolean }>`
    select id as product, null as path, description, is_labelled
    from (
      (select *, true as is_labelled from products
        where ${hasAll('label_search', wide)} limit ${mostRanked(limit)})
      union all
      (select *, false as is_labelled from products
        where ${hasAll('search', wide)} limit ${mostRanked(limit)})
    ) match
    order by ${hasAll('search', direct)} desc, ${rank('search', wide)} desc, id`.execute(tx);
  return {
    labelled: rows.filter((row) => row.is_labelled),
    described: rows.filter((row) => !row.is_labelled),
  };
}
