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

/** Where fields with certain words are looked for. */
export interface FieldSource {
  /** Of those that have all the words. */
  fields: RawBuilder<unknown>;
  /** The words so that the index skips most by the first ones. */
  rareFirst: string[];
  /** Those of them that many fields have. */
  common: ReadonlySet<string>;
}

/**
 * How common fields with these words are, and so where to look for them. The index finds rare words at once, but hands
 * over common ones only when it has collected every row that has them: these are found sooner among the first fields.
 */
export async function fieldSource(
  tx: Transaction<Tables>,
  column: FieldWords,
  words: readonly string[],
): Promise<FieldSource> {
  const conditions = [words, ...words.map((word) => [word])].map((list) => hasAll(column, list));
  const counts = conditions.map((condition) => sql`count(*) filter (where ${condition})`);
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(counts)}]::integer[] as counts
    from (select * from product_fields limit ${sql.lit(sample.fields)}) first`.execute(tx);
  const [together = false, ...alone] = (rows[0]?.counts ?? []).map((seen) => seen >= sample.common);
  const common = new Set(words.filter((_word, index) => alone[index]));
  const rareFirst = words.toSorted((one, other) => +common.has(one) - +common.has(other));
  return { fields: fieldsWhere(together), rareFirst, common };
}

export const fieldsWhere = (isCommon: boolean): RawBuilder<unknown> => (isCommon ? near : all);
