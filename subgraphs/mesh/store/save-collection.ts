import { type Kysely, sql, type Transaction } from 'kysely';
import { refuseTaken } from '../../../platform/storage/unique.ts';
import { requireVersion } from '../../../platform/storage/version.ts';
import { MeshError } from '../../../schema/errors.ts';
import { requireRoom } from '../model/collection.ts';
import type { CollectionRow } from './collections.ts';
import { lockKey } from './lock.ts';
import type { Tables } from './tables.ts';

export interface SavedBy {
  /** Throws for a caller who may not change what is this owner's. */
  requireMay(owner: string): void;
  actor: string;
  now: Date;
  newId(): string;
}

interface NamedCollection {
  /** Absent for a new one. */
  id?: string | null | undefined;
  owner: string;
  name: string;
  expectedVersion?: number | null | undefined;
}

/**
 * Makes a collection, or gives it another name; of an owner's two with one name there is one, so that the same again
 * changes nothing. Throws NOT_FOUND, ALREADY_EXISTS, STALE_VERSION, LIMIT_EXCEEDED and what `requireMay` does.
 */
export function saveCollection(
  db: Kysely<Tables>,
  collection: NamedCollection,
  by: SavedBy,
): Promise<CollectionRow> {
  return db.transaction().execute(async (tx) => {
    await lockCollections(tx);
    return collection.id
      ? rename(tx, { ...collection, id: collection.id }, by)
      : make(tx, collection, by);
  });
}

/** Takes a collection out with its operations. Throws NOT_FOUND, STALE_VERSION and what `requireMay` does. */
export function removeCollection(
  db: Kysely<Tables>,
  id: string,
  expectedVersion: number | null | undefined,
  { requireMay }: Pick<SavedBy, 'requireMay'>,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockCollections(tx);
    const before = await ownCollection(tx, id, 'id', requireMay);
    requireVersion(before.version, expectedVersion);
    await tx.deleteFrom('operation_collections').where('id', '=', id).execute();
  });
}

/** One write after the other, so that what is kept in all can be counted. */
export const lockCollections = (tx: Transaction<Tables>) =>
  lockKey(tx, 'operation_collections', 'all');

/** Throws NOT_FOUND at this part of the input, and what `requireMay` does. */
export async function ownCollection(
  tx: Transaction<Tables>,
  id: string,
  part: string,
  requireMay: SavedBy['requireMay'],
): Promise<CollectionRow> {
  const found = await tx
    .selectFrom('operation_collections')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) {
    const message = `There is no collection ${id}; it may have been removed`;
    throw new MeshError('NOT_FOUND', message, { path: ['input', part] });
  }
  requireMay(found.owner);
  return found;
}

async function make(
  tx: Transaction<Tables>,
  { owner, name, expectedVersion }: NamedCollection,
  { actor, now, newId }: SavedBy,
): Promise<CollectionRow> {
  const before = await tx
    .selectFrom('operation_collections')
    .selectAll()
    .where('owner', '=', owner)
    .where('name', '=', name)
    .executeTakeFirst();
  requireVersion(before?.version ?? 0, expectedVersion);
  if (before) return before;
  const made = await tx
    .insertInto('operation_collections')
    .values({ id: newId(), owner, name, updated_at: now, updated_by: actor })
    .returningAll()
    .executeTakeFirstOrThrow();
  await requireRoomFor(tx, owner);
  return made;
}

async function rename(
  tx: Transaction<Tables>,
  { id, name, expectedVersion }: NamedCollection & { id: string },
  { requireMay, actor, now }: SavedBy,
): Promise<CollectionRow> {
  const before = await ownCollection(tx, id, 'id', requireMay);
  if (before.name === name) return before;
  requireVersion(before.version, expectedVersion);
  const renaming = tx
    .updateTable('operation_collections')
    .set((eb) => ({ name, updated_at: now, updated_by: actor, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const taken = `${before.owner} has a collection ${name} already; choose another name`;
  return refuseTaken(renaming, taken, ['input', 'name']);
}

async function requireRoomFor(tx: Transaction<Tables>, owner: string): Promise<void> {
  const { rows } = await sql<{ collectionsOfOwner: number; collections: number }>`
    select
      count(*) filter (where owner = ${owner}) as "collectionsOfOwner",
      count(*) as collections
    from operation_collections`.execute(tx);
  requireRoom(rows[0] ?? {});
}
