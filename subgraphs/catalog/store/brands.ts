import type { Kysely, Selectable } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { BrandTable, Tables } from './tables.ts';

export type BrandRow = Selectable<BrandTable>;

export function brandsByIds(db: Kysely<Tables>, ids: string[]): Promise<BrandRow[]> {
  return db.selectFrom('brands').selectAll().where('id', 'in', ids).execute();
}

/** A page of brands by id, with one more than asked for. */
export function brandPage(db: Kysely<Tables>, page: Page<string>): Promise<BrandRow[]> {
  const brands = db
    .selectFrom('brands')
    .selectAll()
    .orderBy('id')
    .limit(page.limit + 1);
  return (page.after === undefined ? brands : brands.where('id', '>', page.after)).execute();
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
