import { type Kysely, sql } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import type { Tables } from './tables.ts';

/** Tables that others refer to, and the column by which they do. */
const keyOf = {
  brands: 'id',
  categories: 'id',
  products: 'id',
  variants: 'sku',
  collections: 'id',
  attributes: 'code',
} as const;

export type Referred = keyof typeof keyOf;

/** Which of the keys exist. */
export async function knownKeys(
  db: Kysely<Tables>,
  table: Referred,
  keys: readonly (string | null | undefined)[],
): Promise<Set<string>> {
  const wanted = [...new Set(keys.filter((key) => typeof key === 'string'))];
  if (!wanted.length) return new Set();
  const { rows } = await sql<{ key: string }>`
    select ${sql.ref(keyOf[table])} as key from ${sql.table(table)}
    where ${sql.ref(keyOf[table])} = any(${wanted}::text[])`.execute(db);
  return new Set(rows.map(({ key }) => key));
}

/** Throws UNKNOWN_REFERENCE that names the keys which do not exist. */
export async function requireKnown(
  db: Kysely<Tables>,
  table: Referred,
  keys: readonly (string | null | undefined)[],
  path: readonly string[],
): Promise<void> {
  const known = await knownKeys(db, table, keys);
  const missing = keys.filter((key) => typeof key === 'string' && !known.has(key));
  if (!missing.length) return;
  throw new MeshError('UNKNOWN_REFERENCE', `Not among the ${table}: ${missing.join(', ')}`, {
    path,
  });
}
