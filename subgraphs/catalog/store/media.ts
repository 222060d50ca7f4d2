import type { Kysely, Selectable, Transaction } from 'kysely';
import type { MediaTable, Tables } from './tables.ts';

export type MediaRow = Selectable<MediaTable>;

/** All media of each product, those of single variants too, in order. */
export function mediaOfProducts(db: Kysely<Tables>, productIds: string[]): Promise<MediaRow[]> {
  return db
    .selectFrom('media')
    .selectAll()
    .where('product_id', 'in', productIds)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export function mediaById(tx: Transaction<Tables>, id: string): Promise<MediaRow | undefined> {
  return tx.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirst();
}

export function writeMedia(tx: Transaction<Tables>, row: MediaRow): Promise<MediaRow> {
  const { id: _, ...columns } = row;
  return tx
    .insertInto('media')
    .values(row)
    .onConflict((oc) => oc.column('id').doUpdateSet(columns))
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function deleteMedia(tx: Transaction<Tables>, id: string): Promise<void> {
  await tx.deleteFrom('media').where('id', '=', id).execute();
}
