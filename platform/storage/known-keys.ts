import { type Kysely, sql } from 'kysely';

/** Which of the keys a table's column holds: one statement for all, none when nothing is asked. */
export async function knownKeys<Tables, Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  column: keyof Tables[Table] & string,
  keys: readonly (string | null | undefined)[],
): Promise<Set<string>> {
  const wanted = [...new Set(keys.filter((key) => typeof key === 'string'))];
  if (!wanted.length) return new Set();
  const { rows } = await sql<{ key: string }>`
    select ${sql.ref(column)} as key from ${sql.table(table)}
    where ${sql.ref(column)} = any(${wanted}::text[])`.execute(db);
  return new Set(rows.map(({ key }) => key));
}
