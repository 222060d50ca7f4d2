import { sql, type Transaction } from 'kysely';
import type { Outcome } from './feed.ts';

interface Target {
  table: string;
  /** The columns of a unique index that say which row is meant. */
  key: readonly string[];
  /** The other columns that are written. */
  columns: readonly string[];
  /** Columns that count changes: raised by one when, and only when, a row really changes. */
  counters?: readonly string[];
}

type Value = string | number | boolean | null | Date | readonly unknown[] | object;

/**
 * Inserts or updates many rows with one statement and tells of each, in order, what became of it.
 * A row that equals what is stored is left untouched. Of rows with one key the last one wins.
 * The column types are the table's own: the rows travel as one JSON document.
 */
export async function upsert<Tables>(
  tx: Transaction<Tables>,
  { table, key, columns, counters = [] }: Target,
  rows: readonly Record<string, Value>[],
): Promise<Outcome[]> {
  const last = new Map(rows.map((row, index) => [keyText(row, key), index]));
  const distinct = [...last.values()].map((index) => rows[index]);
  const all = sql.join([...key, ...columns].map((column) => sql.ref(column)));
  const stored = sql.join(columns.map((column) => sql.ref(`${table}.${column}`)));
  const given = sql.join(columns.map((column) => sql.ref(`excluded.${column}`)));
  const set = sql.join([
    ...columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
    ...counters.map((column) => sql`${sql.ref(column)} = ${sql.ref(`${table}.${column}`)} + 1`),
  ]);
  const onConflict = columns.length
    ? sql`do update set ${set} where (${stored}) is distinct from (${given})`
    : sql`do nothing`;
  const match = sql.join(
    key.map((column) => sql`written.${sql.ref(column)} = input.${sql.ref(column)}`),
    sql` and `,
  );
  const { rows: results } = await sql<{ ordinality: number; inserted: boolean | null }>`
    with input as (
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(distinct)}::jsonb) with ordinality
    ), written as (
      insert into ${sql.table(table)} (${all}) select ${all} from input
      on conflict (${sql.join(key.map((column) => sql.ref(column)))}) ${onConflict}
      returning ${sql.join(key.map((column) => sql.ref(column)))}, (xmax = 0) as inserted
    )
    select input.ordinality, written.inserted from input left join written on ${match}
    order by input.ordinality`.execute(tx);
  const kinds = results.map(({ inserted }) => outcomeOf(inserted));
  const byKey = new Map([...last.keys()].map((text, index) => [text, kinds[index]]));
  return rows.map((row, index) => {
    const text = keyText(row, key);
    const outcome = byKey.get(text);
    if (!outcome) throw new Error(`Upsert into ${table} lost a row`);
    return last.get(text) === index ? outcome : { kind: 'unchanged' };
  });
}

function outcomeOf(inserted: boolean | null): Outcome {
  if (inserted === null) return { kind: 'unchanged' };
  return { kind: inserted ? 'inserted' : 'updated' };
}

function keyText(row: Record<string, Value>, key: readonly string[]): string {
  return JSON.stringify(key.map((column) => row[column]));
}
