import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { ProductStatus } from '../model/lifecycle.ts';
import type { ProductTable, Tables } from './tables.ts';

export type ProductRow = Selectable<ProductTable>;

export function productsByIds(db: Kysely<Tables>, ids: string[]): Promise<ProductRow[]> {
  return db.selectFrom('products').selectAll().where('id', 'in', ids).execute();
}

export function productsByHandles(db: Kysely<Tables>, handles: string[]): Promise<ProductRow[]> {
  return db.selectFrom('products').selectAll().where('handle', 'in', handles).execute();
}

/** Reads products and keeps others from changing them before this transaction ends. */
export function lockProducts(tx: Transaction<Tables>, ids: string[]): Promise<ProductRow[]> {
  if (!ids.length) return Promise.resolve([]);
  return tx
    .selectFrom('products')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Which product has each handle. */
export async function handleOwners(
  db: Kysely<Tables>,
  handles: string[],
): Promise<Map<string, string>> {
  const rows = handles.length ? await productsByHandles(db, handles) : [];
  return new Map(rows.map(({ handle, id }) => [handle, id]));
}

/** Writes what is given and counts one change. */
export function changeProduct(
  tx: Transaction<Tables>,
  id: string,
  columns: Partial<Omit<ProductRow, 'id' | 'version'>>,
): Promise<ProductRow> {
  return tx
    .updateTable('products')
    .set({ ...columns, version: sql`version + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Sets descriptions of existing products; returns the ids of those that really changed. */
export async function describeProducts(
  tx: Transaction<Tables>,
  rows: readonly { product: string; description: string }[],
): Promise<Set<string>> {
  const { rows: changed } = await sql<{ id: string }>`
    update products p set description = given.description, version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (product text, description text)
    where p.id = given.product and p.description is distinct from given.description
    returning p.id`.execute(tx);
  return new Set(changed.map(({ id }) => id));
}

/** Sets statuses. A product on sale counts as published at the latest on the day on which selling began. */
export async function setStatuses(
  tx: Transaction<Tables>,
  rows: readonly { id: string; status: ProductStatus; since: string | null }[],
): Promise<Set<string>> {
  const { rows: changed } = await sql<{ id: string }>`
    update products p set status = given.status, version = p.version + 1,
      published_at = least(p.published_at, given.since)
    from (select id, status, case when status = 'ACTIVE' then since end as since from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as list (id text, status text, since timestamptz)) given
    where p.id = given.id and (p.status <> given.status or given.since < p.published_at)
    returning p.id`.execute(tx);
  return new Set(changed.map(({ id }) => id));
}
