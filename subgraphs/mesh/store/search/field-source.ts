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

/** Whether fields that have a word are common. */
interface Common {
  /** Those that have all words. */
  together: boolean;
  /** Those that have each of them. */
  alone: boolean[];
}

/**
 * How common fields with these words are. The index finds rare words at once, but hands over common ones only when it
 * has collected every row that has them: these are found sooner among the first fields.
 */
export async function howCommon(
  tx: Transaction<Tables>,
  column: FieldWords,
  words: readonly string[],
): Promise<Common> {
  const conditions = [words, ...words.map((word) => [word])].map((list) => hasAll(column, list));
  const counts = conditions.map((condition) => sql`count(*) filter (where ${condition})`);
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(counts)}]::integer[] as counts
    from (select * from product_fields limit ${sql.lit(sample.fields)}) first`.execute(tx);
  const [together = false, ...alone] = (rows[0]?.counts ?? []).map((seen) => seen >= sample.common);
  return { together, alone };
}

/** Where fields are looked for that are common, or not. */
export const fieldsWhere = (isCommon: boolean): RawBuilder<unknown> => (isCommon ? near : all);

/** Where fields with all these words are looked for, and the words so that the index skips most by the first ones. */
export async function fieldsFor(
  tx: Transaction<Tables>,
  column: FieldWords,
  words: readonly string[],
): Promise<{ fields: RawBuilder<unknown>; rareFirst: string[] }> {
  const { together, alone } = await howCommon(tx, column, words);
  const rare = words.filter((_word, index) => !alone[index]);
  const common = words.filter((_word, index) => alone[index]);
  return { fields: fieldsWhere(together), rareFirst: [...rare, ...common] };
}
