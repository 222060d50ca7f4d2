import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import { most } from '../model/collection.ts';
import type { OperationCollectionTable, SavedOperationTable, Tables } from './tables.ts';

export type CollectionRow = Selectable<OperationCollectionTable>;

/** Without its texts, which may be long, and which lists do not show. */
export type SavedOperationRow = Omit<Selectable<SavedOperationTable>, 'text' | 'variables'>;

const shortColumns = ['id', 'collection', 'name', 'updated_at', 'updated_by', 'version'] as const;

export function collectionsByIds(db: Kysely<Tables>, ids: string[]): Promise<CollectionRow[]> {
  return db.selectFrom('operation_collections').selectAll().where('id', 'in', ids).execute();
}

export interface CollectionPosition {
  owner: string;
  name: string;
}

/** By owner and name; only of one owner, where one is given. */
export function listCollections(
  db: Kysely<Tables>,
  owner: string | null | undefined,
  { limit, after }: Page<CollectionPosition>,
): Promise<CollectionRow[]> {
  let query = db.selectFrom('operation_collections').selectAll();
  if (owner) query = query.where('owner', '=', owner);
  if (after) {
    const place = sql<boolean>`(owner, name) > (${after.owner}, ${after.name})`;
    query = query.where(place);
  }
  return query
    .orderBy('owner')
    .orderBy('name')
    .limit(limit + 1)
    .execute();
}

/** What each of these collections holds, by name. */
export function operationsOfCollections(
  db: Kysely<Tables>,
  collections: string[],
): Promise<SavedOperationRow[]> {
  return db
    .selectFrom('saved_operations')
    .select(shortColumns)
    .where('collection', 'in', collections)
    .orderBy('name')
    .limit(collections.length * most.operationsOfCollection)
    .execute();
}

export function savedOperationsByIds(
  db: Kysely<Tables>,
  ids: string[],
): Promise<SavedOperationRow[]> {
  return db.selectFrom('saved_operations').select(shortColumns).where('id', 'in', ids).execute();
}

export function savedTexts(
  db: Kysely<Tables>,
  ids: string[],
): Promise<{ id: string; text: string; variables: string }[]> {
  return db
    .selectFrom('saved_operations')
    .select(['id', 'text', 'variables'])
    .where('id', 'in', ids)
    .execute();
}
