import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { hasAll } from './has-all.ts';

/** Words of a field: those of its path, or all. */
export type FieldWords = 'name_search' | 'search';

/** As many fields are looked at to see how common words are; of `common` matches among them more are not far away. */
const sample = { fields: 500, common: 50 } as const;
/** Among so many are more matches of common words than anybody may ask for. */
const nearFields = 5000;

const all = sql`product_fields`;
const near = sql`(select * from product_fields limit ${sql.lit(nearFields)})`;

/**
 * Whether fields with all these words are common, for each list of words. The index finds rare words at once, but hands
 * over common ones only when it has collected every row that has them: these are found sooner among the first fields.
 */
export async function areCommon(
  tx: Transaction<Tables>,
  column: FieldWords,
  lists: readonly (readonly string[])[],
): Promise<boolean[]> {
  const counts = lists.map((words) => sql`count(*) filter (where ${hasAll(column, words)})`);
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(counts)}]::integer[] as counts
    from (select * from product_fields limit ${sql.lit(sample.fields)}) first`.execute(tx);
  return (rows[0]?.counts ?? []).map((count) => count >= sample.common);
}

/** Where fields are looked for that have what is common, or not. */
export const fieldsFor = (isCommon: boolean | undefined): RawBuilder<unknown> =>
  isCommon ? near : all;
