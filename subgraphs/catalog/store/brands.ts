import type { Kysely, Selectable } from 'kysely';
import type { BrandTable, Tables } from './tables.ts';

export type BrandRow = Selectable<BrandTable>;

export function brandsByIds(db: Kysely<Tables>, ids: string[]): Promise<BrandRow[]> {
  return db.selectFrom('brands').selectAll().where('id', 'in', ids).execute();
}

export function saveBrand(db: Kysely<Tables>, brand: BrandRow): Promise<BrandRow> {
  return db
    .insertInto('brands')
    .values(brand)
    .onConflict((oc) =>
      oc.column('id').doUpdateSet({ name: brand.name, description: brand.description }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
