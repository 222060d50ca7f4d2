import type { Kysely, Selectable } from 'kysely';
import type { ProductTable, Tables } from './tables.ts';

export type ProductRow = Selectable<ProductTable>;

export function productsByIds(db: Kysely<Tables>, ids: string[]): Promise<ProductRow[]> {
  return db.selectFrom('products').selectAll().where('id', 'in', ids).execute();
}
