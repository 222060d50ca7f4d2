import type { Kysely } from 'kysely';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { Tables } from './tables.ts';

/** Tables that others refer to, and the column by which they do. */
const keyOf = {
  brands: 'id',
  categories: 'id',
  collections: 'id',
  products: 'id',
} as const;

type Referred = keyof typeof keyOf;

/** Throws UNKNOWN_REFERENCE that names the keys which do not exist. */
export async function requireKnown(
  db: Kysely<Tables>,
  table: Referred,
  keys: readonly (string | null | undefined)[],
  path: readonly string[],
): Promise<void> {
  const known = await knownKeys(db, table, keyOf[table], keys);
  const missing = keys.filter((key) => typeof key === 'string' && !known.has(key));
  if (!missing.length) return;
  throw new MeshError('UNKNOWN_REFERENCE', `Not among the ${table}: ${missing.join(', ')}`, {
    path,
  });
}
