import type { Kysely, Selectable } from 'kysely';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { SegmentTable, Tables } from './tables.ts';

export type SegmentRow = Selectable<SegmentTable>;

export function segmentsByIds(db: Kysely<Tables>, ids: string[]): Promise<SegmentRow[]> {
  return db.selectFrom('segments').selectAll().where('id', 'in', ids).execute();
}

/** Up to `limit` segments whose id follows `after`. */
export function listSegments(
  db: Kysely<Tables>,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<SegmentRow[]> {
  return db
    .selectFrom('segments')
    .selectAll()
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(limit)
    .execute();
}

export function saveSegment(db: Kysely<Tables>, segment: SegmentRow): Promise<SegmentRow> {
  return db
    .insertInto('segments')
    .values(segment)
    .onConflict((oc) =>
      oc.column('id').doUpdateSet({ name: segment.name, description: segment.description }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Throws UNKNOWN_REFERENCE that names every segment of an audience that does not exist. */
export async function requireSegments(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const known = await knownKeys(db, 'segments', 'id', ids);
  const unknown = ids.filter((id) => !known.has(id));
  if (!unknown.length) return;
  throw new MeshError(
    'UNKNOWN_REFERENCE',
    `No segment ${unknown.join(', ')}; save it first with saveSegment`,
    { path: ['input', 'audience'] },
  );
}
