import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { type FieldSource, fieldsWhere } from './field-source.ts';
import { Findings } from './findings.ts';
import type { CatalogFind } from './search-catalog.ts';

/** So many products and fields with one word are ranked, however many there are. */
const mostRanked = 100;

interface Ranked extends CatalogFind {
  /** How many of the words it has. */
  words: number;
  rank: number;
}

/**
 * What has any of the words, each a `tsquery`: of what has a rare one, or else a common one, what has most of them
 * first. What is everywhere tells little of what somebody looks for.
 */
export async function findAnyWord(
  tx: Transaction<Tables>,
  { rareFirst, common }: Pick<FieldSource, 'rareFirst' | 'common'>,
  limit: number,
): Promise<CatalogFind[]> {
  const found = new Findings<Ranked>(limit);
  for (const word of rareFirst) {
    found.add(await havingWord(tx, word, common.has(word), rareFirst));
    if (found.isFull) break;
  }
  // The product before its fields, as they were found.
  return found
    .all()
    .sort(
      (one, other) =>
        other.words - one.words ||
        +(one.path !== null) - +(other.path !== null) ||
        other.rank - one.rank,
    )
    .slice(0, limit);
}

async function havingWord(
  tx: Transaction<Tables>,
  word: string,
  isCommon: boolean,
  each: readonly string[],
): Promise<Ranked[]> {
  const { rows } = await sql<Ranked>`
    select match.product, match.path, match.description, score.*
    from (
      (select id as product, null as path, description, search
        from products where search @@ ${word}::tsquery limit ${mostRanked})
      union all
      (select product, path, description, search
        from ${fieldsWhere(isCommon)} field where search @@ ${word}::tsquery limit ${mostRanked})
    ) match
    cross join lateral (
      select count(*) as words, sum(ts_rank(match.search, query, 1)) as rank
      from unnest(${each}::tsquery[]) as query where match.search @@ query
    ) score
    order by score.words desc, score.rank desc, match.path, match.product`.execute(tx);
  return rows;
}
