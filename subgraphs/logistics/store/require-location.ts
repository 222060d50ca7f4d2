import type { Kysely } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import type { Tables } from './tables.ts';

/** Throws UNKNOWN_REFERENCE unless the location exists. */
export async function requireLocation(
  db: Kysely<Tables>,
  id: string,
  path: readonly string[],
): Promise<void> {
  const row = await db
    .selectFrom('fulfilment_locations')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (row) return;
  throw new MeshError('UNKNOWN_REFERENCE', `There is no location ${id}`, { path });
}
