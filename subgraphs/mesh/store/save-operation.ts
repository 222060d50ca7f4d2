import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { refuseTaken } from '../../../platform/storage/unique.ts';
import { requireVersion } from '../../../platform/storage/version.ts';
import { MeshError } from '../../../schema/errors.ts';
import { isSameOperation, type OperationContent, requireRoom } from '../model/collection.ts';
import { lockCollections, ownCollection, type SavedBy } from './save-collection.ts';
import type { SavedOperationTable, Tables } from './tables.ts';

type WholeOperation = Selectable<SavedOperationTable>;

interface OperationToSave extends OperationContent {
  collection: string;
  expectedVersion?: number | null | undefined;
}

/**
 * Keeps an operation under its name in a collection: a new one, or what that name says from now on. The same again
 * changes nothing. Throws NOT_FOUND, ALREADY_EXISTS where another has the name and nobody said to write over it,
 * STALE_VERSION, LIMIT_EXCEEDED and what `requireMay` does.
 */
export function saveOperation(
  db: Kysely<Tables>,
  operation: OperationToSave,
  { requireMay, actor, now, newId }: SavedBy,
): Promise<WholeOperation> {
  const { expectedVersion, ...content } = operation;
  const { collection, name } = content;
  return db.transaction().execute(async (tx) => {
    await lockCollections(tx);
    const { owner } = await ownCollection(tx, collection, 'collection', requireMay);
    const before = await tx
      .selectFrom('saved_operations')
      .selectAll()
      .where('collection', '=', collection)
      .where('name', '=', name)
      .executeTakeFirst();
    if (before && isSameOperation(before, content)) return before;
    if (before && !expectedVersion) throw taken(name);
    requireVersion(before?.version ?? 0, expectedVersion);
    const written = { ...content, updated_at: now, updated_by: actor };
    if (before) return write(tx, before.id, written);
    const added = await tx
      .insertInto('saved_operations')
      .values({ id: newId(), ...written })
      .returningAll()
      .executeTakeFirstOrThrow();
    await requireRoomFor(tx, owner, collection);
    return added;
  });
}

interface OperationToMove {
  id: string;
  /** Where it is from now on; where it is when absent. */
  collection?: string | null | undefined;
  /** Its name from now on; that which it has when absent. */
  name?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}

/** Gives an operation another name or collection of the same owner. Throws as `saveOperation` does. */
export function moveOperation(
  db: Kysely<Tables>,
  { id, collection, name, expectedVersion }: OperationToMove,
  { requireMay, actor, now }: SavedBy,
): Promise<WholeOperation> {
  return db.transaction().execute(async (tx) => {
    await lockCollections(tx);
    const before = await ownOperation(tx, id, requireMay);
    const to = { collection: collection ?? before.collection, name: name ?? before.name };
    if (to.collection === before.collection && to.name === before.name) return before;
    requireVersion(before.version, expectedVersion);
    const { owner } = await ownCollection(tx, to.collection, 'collection', requireMay);
    const moving = write(tx, id, { ...to, updated_at: now, updated_by: actor });
    const moved = await refuseTaken(moving, taken(to.name).message, ['input', 'name']);
    await requireRoomFor(tx, owner, to.collection);
    return moved;
  });
}

/** Throws NOT_FOUND, STALE_VERSION and what `requireMay` does. */
export function removeOperation(
  db: Kysely<Tables>,
  id: string,
  expectedVersion: number | null | undefined,
  { requireMay }: Pick<SavedBy, 'requireMay'>,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockCollections(tx);
    const before = await ownOperation(tx, id, requireMay);
    requireVersion(before.version, expectedVersion);
    await tx.deleteFrom('saved_operations').where('id', '=', id).execute();
  });
}

async function ownOperation(
  tx: Transaction<Tables>,
  id: string,
  requireMay: SavedBy['requireMay'],
): Promise<WholeOperation> {
  const found = await tx
    .selectFrom('saved_operations')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) {
    const message = `There is no saved operation ${id}; it may have been removed`;
    throw new MeshError('NOT_FOUND', message, { path: ['input', 'id'] });
  }
  await ownCollection(tx, found.collection, 'id', requireMay);
  return found;
}

function write(
  tx: Transaction<Tables>,
  id: string,
  written: Partial<Omit<WholeOperation, 'id' | 'version'>>,
): Promise<WholeOperation> {
  return tx
    .updateTable('saved_operations')
    .set((eb) => ({ ...written, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

function taken(name: string): MeshError {
  const message = `The collection has another operation ${name} already; choose another name`;
  return new MeshError('ALREADY_EXISTS', message, { path: ['input', 'name'] });
}

async function requireRoomFor(
  tx: Transaction<Tables>,
  owner: string,
  collection: string,
): Promise<void> {
  const { rows } = await sql<
    Record<'operationsOfCollection' | 'operationsOfOwner' | 'operations', number>
  >`
    select
      count(*) filter (where saved.collection = ${collection}) as "operationsOfCollection",
      count(*) filter (where kept.owner = ${owner}) as "operationsOfOwner",
      count(*) as operations
    from saved_operations saved join operation_collections kept on kept.id = saved.collection`.execute(
    tx,
  );
  requireRoom(rows[0] ?? {});
}
