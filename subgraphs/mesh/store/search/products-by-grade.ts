import { sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { GradedSearch } from './by-grade.ts';
import { hasAll } from './has-all.ts';
import { mostRanked, rank } from './ranking.ts';
import type { CatalogFind } from './search-catalog.ts';

export type GradedFind = CatalogFind & { grade: number };

/** What has the words in its description alone has this grade; its name, and name and tags, are better ones. */
export const describedOnly = 3;

/** Products with all words, the best match first; one that has several grades comes once for each. */
export async function productsByGrade(
  tx: Transaction<Tables>,
  { wide, direct, key, id }: GradedSearch,
  limit: number,
): Promise<GradedFind[]> {
  const having = (column: string, grade: number) => sql`
    (select *, ${sql.lit(grade)} as grade from products where ${hasAll(column, wide)} limit ${mostRanked(limit)})`;
  const { rows } = await sql<GradedFind>`
    select id as product, null as path, description, grade
    from (
      (select *, 0 as grade from products where name_key = ${key} or id = ${id} limit ${mostRanked(limit)})
      union all ${having('name_search', 1)}
      union all ${having('label_search', 2)}
      union all ${having('search', describedOnly)}
    ) match
    order by grade, ${hasAll('search', direct)} desc, ${rank('search', wide)} desc, id
    limit ${limit * (describedOnly + 1)}`.execute(tx);
  return rows;
}
