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

/** The product that each of these media belongs to. */
export async function mediaHomes(
  tx: Transaction<Tables>,
  ids: string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('media')
    .select(['id', 'product_id'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, product_id }) => [id, product_id]));
}

export function mediaById(tx: Transaction<Tables>, id: string): Promise<MediaRow | undefined> {
  return tx.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Nothing comes back where another product has taken the id. */
export function writeMedia(tx: Transaction<Tables>, row: MediaRow): Promise<MediaRow | undefined> {
  const { id: _, ...columns } = row;
  return tx
    .insertInto('media')
    .values(row)
    .onConflict((oc) =>
      oc.column('id').doUpdateSet(columns).where('media.product_id', '=', row.product_id),
    )
    .returningAll()
    .executeTakeFirst();
}

export async function deleteMedia(tx: Transaction<Tables>, id: string): Promise<void> {
  await tx.deleteFrom('media').where('id', '=', id).execute();
}
