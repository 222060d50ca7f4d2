import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import { type AttributeForm, readAttributeValue } from '../model/attribute-value.ts';
import type { AttributeTable, Tables } from './tables.ts';

export type AttributeRow = Selectable<AttributeTable>;

export function attributesByCodes(db: Kysely<Tables>, codes: string[]): Promise<AttributeRow[]> {
  if (!codes.length) return Promise.resolve([]);
  return db.selectFrom('attributes').selectAll().where('code', 'in', codes).execute();
}

/** A page of attributes by code, with one more than asked for. */
export function attributePage(db: Kysely<Tables>, page: Page<string>): Promise<AttributeRow[]> {
  const attributes = db
    .selectFrom('attributes')
    .selectAll()
    .orderBy('code')
    .limit(page.limit + 1);
  return (
    page.after === undefined ? attributes : attributes.where('code', '>', page.after)
  ).execute();
}

export interface ProductAttributeRow {
  product_id: string;
  value: string;
  attribute: AttributeRow;
}

/** The characteristics of each product with their definitions, by code. */
export async function attributesOfProducts(
  db: Kysely<Tables>,
  productIds: string[],
): Promise<ProductAttributeRow[]> {
  const { rows } = await sql<ProductAttributeRow>`
    select pa.product_id, pa.value, to_jsonb(a) as attribute
    from product_attributes pa join attributes a on a.code = pa.attribute_code
    where pa.product_id = any(${productIds}::text[])
    order by pa.product_id, a.code`.execute(db);
  return rows;
}

/**
 * Reads attributes and keeps their definitions as they are until this transaction ends.
 * With `update` nobody gives products values of them meanwhile either.
 */
export function lockAttributes(
  tx: Transaction<Tables>,
  codes: string[],
  strength: 'share' | 'update',
): Promise<AttributeRow[]> {
  if (!codes.length) return Promise.resolve([]);
  const attributes = tx
    .selectFrom('attributes')
    .selectAll()
    .where('code', 'in', codes)
    .orderBy('code');
  return (strength === 'share' ? attributes.forShare() : attributes.forUpdate()).execute();
}

/** The first value in use that each new definition would make wrong, in words, by code. Locks what is there. */
export async function brokenValues(
  tx: Transaction<Tables>,
  definitions: readonly AttributeForm[],
): Promise<Map<string, string>> {
  const codes = definitions.map(({ code }) => code);
  if (!(await lockAttributes(tx, codes, 'update')).length) return new Map();
  const inUse = await tx
    .selectFrom('product_attributes')
    .select(['attribute_code', 'value'])
    .distinct()
    .where('attribute_code', 'in', codes)
    .execute();
  const wanted = new Map(definitions.map((definition) => [definition.code, definition]));
  const broken = new Map<string, string>();
  for (const { attribute_code: code, value } of inUse) {
    const definition = wanted.get(code);
    const read = definition && readAttributeValue(definition, value);
    if (read?.ok === false) broken.set(code, `A product has such a value: ${read.reason}`);
  }
  return broken;
}

export function writeAttribute(tx: Transaction<Tables>, row: AttributeRow): Promise<AttributeRow> {
  const { code: _, ...columns } = row;
  return tx
    .insertInto('attributes')
    .values(row)
    .onConflict((oc) => oc.column('code').doUpdateSet(columns))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Replaces all characteristics of a product. */
export async function replaceProductAttributes(
  tx: Transaction<Tables>,
  product: string,
  given: readonly { code: string; value: string }[],
): Promise<void> {
  await tx.deleteFrom('product_attributes').where('product_id', '=', product).execute();
  if (!given.length) return;
  await tx
    .insertInto('product_attributes')
    .values(given.map(({ code, value }) => ({ product_id: product, attribute_code: code, value })))
    .execute();
}
