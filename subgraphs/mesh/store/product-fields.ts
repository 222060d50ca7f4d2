import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { ProductFieldTable, Tables } from './tables.ts';

/** Without what only searches read. */
export type ProductFieldRow = Omit<
  Selectable<ProductFieldTable>,
  'name_key' | 'name_search' | 'search'
>;

/** One page of each product's fields, by path; `after` is one. */
export async function fieldPages(
  db: Kysely<Tables>,
  products: string[],
  { limit, after = '' }: Page<string>,
): Promise<ProductFieldRow[]> {
  const { rows } = await sql<ProductFieldRow>`
    select field.*
    from unnest(${products}::text[]) as wanted (id)
    cross join lateral (
      select product, path, description, logical_type, is_required, data_class, source
      from product_fields
      where product = wanted.id and path > ${after}
      order by path limit ${limit + 1}
    ) field
    order by field.product, field.path`.execute(db);
  return rows;
}
