import { sql, type Transaction } from 'kysely';
import type { FlatRow } from './feed.ts';

interface Source {
  /** A table or a view. */
  table: string;
  /** What is given out, in this order. */
  columns: readonly string[];
  /** A unique order, so that pages neither overlap nor leave gaps. */
  key: readonly string[];
}

const pageSize = 2000;

/** Gives out a table row by row, read page by page through a cursor, so that memory stays flat. */
export async function* readTable<Tables>(
  tx: Transaction<Tables>,
  { table, columns, key }: Source,
): AsyncGenerator<FlatRow> {
  const list = (names: readonly string[]) => sql.join(names.map((name) => sql.ref(name)));
  await sql`declare weft_export cursor for select ${list(columns)} from ${sql.table(table)} order by ${list(key)}`.execute(
    tx,
  );
  try {
    for (;;) {
      const { rows } =
        await sql<FlatRow>`fetch forward ${sql.lit(pageSize)} from weft_export`.execute(tx);
      yield* rows.map(toFlat);
      if (rows.length < pageSize) return;
    }
  } finally {
    await sql`close weft_export`.execute(tx);
  }
}

function toFlat(row: Record<string, unknown>): FlatRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, flatValue(value)]));
}

function flatValue(value: unknown): FlatRow[string] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof Date) return value.toISOString();
  return JSON.stringify(value);
}
