import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { fieldsWhere, howCommon } from './field-source.ts';
import type { CatalogFind } from './search-catalog.ts';

/** So many matches of one word are ranked, however many there are. */
const mostRanked = 100;

interface Ranked extends CatalogFind {
  /** How many of the words it has. */
  words: number;
  rank: number;
}

/**
 * What has any of the words, each a `tsquery`: of what has a rare one, or else a common one, what has most of them
 * first.
 */
export async function findAnyWord(
  tx: Transaction<Tables>,
  each: readonly string[],
  limit: number,
): Promise<CatalogFind[]> {
  const { alone } = await howCommon(tx, 'search', each);
  const words = each.map((word, index) => ({ word, isCommon: alone[index] ?? false }));
  const found = new Map<string, Ranked>();
  // What is everywhere tells little of what somebody looks for.
  for (const { word, isCommon } of words.toSorted(
    (one, other) => +one.isCommon - +other.isCommon,
  )) {
    const products = await productsWith(tx, word, each);
    const fields = await fieldsWith(tx, word, isCommon, each);
    for (const match of [...products, ...fields]) {
      found.set(JSON.stringify([match.product, match.path]), match);
    }
    if (found.size >= limit) break;
  }
  const ranked = [...found.values()].sort(
    (one, other) =>
      other.words - one.words ||
      +(one.path !== null) - +(other.path !== null) ||
      other.rank - one.rank,
  );
  return ranked
    .slice(0, limit)
    .map(({ product, path, description }) => ({ product, path, description }));
}

async function productsWith(tx: Transaction<Tables>, word: string, each: readonly string[]) {
  const { rows } = await sql<Ranked>`
    select match.id as product, null as path, match.description, score.*
    from (select * from products where search @@ ${word}::tsquery limit ${mostRanked}) match
    cross join lateral (${scoreBy(each)}) score
    order by score.words desc, score.rank desc, match.id`.execute(tx);
  return rows;
}

async function fieldsWith(
  tx: Transaction<Tables>,
  word: string,
  isCommon: boolean,
  each: readonly string[],
) {
  const { rows } = await sql<Ranked>`
    select match.product, match.path, match.description, score.*
    from (select * from ${fieldsWhere(isCommon)} field where search @@ ${word}::tsquery limit ${mostRanked}) match
    cross join lateral (${scoreBy(each)}) score
    order by score.words desc, score.rank desc, match.path, match.product`.execute(tx);
  return rows;
}

/** How many of the words the row `match` has, and how well it has them. */
const scoreBy = (each: readonly string[]) => sql`
  select count(*) as words, sum(ts_rank(match.search, query, 1)) as rank
  from unnest(${each}::tsquery[]) as query where match.search @@ query`;
