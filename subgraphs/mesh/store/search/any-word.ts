import { sql, type Transaction } from 'kysely';
import type { SearchQuery } from '../../model/search-text.ts';
import type { Tables } from '../tables.ts';
import type { CatalogFind } from './search-catalog.ts';

/** So many matches of each word are ranked, however many there are. */
const mostRanked = 100;

interface Ranked extends CatalogFind {
  /** How many of the words it has. */
  words: number;
  rank: number;
}

/** What has any of the words: those that have most of them first. */
export async function findAnyWord(
  tx: Transaction<Tables>,
  { each }: Pick<SearchQuery, 'each'>,
  limit: number,
): Promise<CatalogFind[]> {
  const found = [...(await products(tx, each, limit)), ...(await fields(tx, each, limit))];
  // Of equals the product comes before its fields, as they stand.
  return found
    .sort((one, other) => other.words - one.words || other.rank - one.rank)
    .slice(0, limit);
}

async function products(tx: Transaction<Tables>, each: readonly string[], limit: number) {
  const { rows } = await sql<Ranked>`
    with word as (select unnest(${each}::tsquery[]) as query),
    candidate as (
      select found.id from word cross join lateral (
        select id from products where name_search @@ word.query limit ${mostRanked}) found
      union
      select found.id from word cross join lateral (
        select id from products where search @@ word.query limit ${mostRanked}) found
    )
    select p.id as product, null as path, p.description, hit.words, hit.rank
    from candidate join products p using (id)
    cross join lateral (${matches('p')}) hit
    order by hit.words desc, hit.rank desc, p.id limit ${limit}`.execute(tx);
  return rows;
}

async function fields(tx: Transaction<Tables>, each: readonly string[], limit: number) {
  const { rows } = await sql<Ranked>`
    with word as (select unnest(${each}::tsquery[]) as query),
    candidate as (
      select found.product, found.path from word cross join lateral (
        select product, path from product_fields where name_search @@ word.query limit ${mostRanked}) found
      union
      select found.product, found.path from word cross join lateral (
        select product, path from product_fields where search @@ word.query limit ${mostRanked}) found
    )
    select f.product, f.path, f.description, hit.words, hit.rank
    from candidate join product_fields f using (product, path)
    cross join lateral (${matches('f')}) hit
    order by hit.words desc, hit.rank desc, f.path, f.product limit ${limit}`.execute(tx);
  return rows;
}

const matches = (row: 'p' | 'f') => {
  const search = sql.ref(`${row}.search`);
  return sql`select count(*) as words, sum(ts_rank(${search}, word.query, 1)) as rank
    from word where ${search} @@ word.query`;
};
