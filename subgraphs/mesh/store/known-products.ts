import type { Kysely } from 'kysely';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { MeshError } from '../../../schema/errors.ts';
import { nearNames } from '../model/near-names.ts';
import type { Tables } from './tables.ts';

/** More products than this are not looked through for a name that is like a wrong one. */
const mostNames = 10_000;

/** Throws UNKNOWN_REFERENCE for the first id that no data product has, with those that are like it. */
export async function requireProducts(
  db: Kysely<Tables>,
  ids: readonly string[],
  path: readonly string[],
): Promise<void> {
  const known = await knownKeys(db, 'products', 'id', ids);
  const unknown = ids.find((id) => !known.has(id));
  if (unknown === undefined) return;
  const rows = await db
    .selectFrom('products')
    .select('id')
    .orderBy('id')
    .limit(mostNames)
    .execute();
  const near = nearNames(
    unknown,
    rows.map(({ id }) => id),
  );
  const hint = near.length ? `the nearest are: ${near.join(', ')}` : 'there are none yet';
  const message = `There is no data product ${unknown}; ${hint}`;
  throw new MeshError('UNKNOWN_REFERENCE', message, { path });
}
