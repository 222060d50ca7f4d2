import { type RawBuilder, sql } from 'kysely';
import type {
  AttributeCondition,
  Matching,
  Scope,
  SearchText,
} from '../../model/product-search.ts';

/** The condition on a product `p` within the row `scope`, which has the scope's `id`. */
export function matches({ kind }: Pick<Scope, 'kind'>, matching: Matching): RawBuilder<boolean> {
  const conditions = [
    sql`p.status = any(${matching.statuses}::text[])`,
    ...inScope(kind),
    ...when(matching.brands, (brands) => sql`p.brand_id = any(${brands}::text[])`),
    ...when(matching.collection, inCollection),
    ...when(matching.options, hasOptions),
    ...(matching.attributes ?? []).map(hasAttribute),
    ...when(matching.price, (price) => costs(price, matching.day)),
    ...when(matching.text, contains),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function when<T>(value: T | undefined, condition: (value: T) => RawBuilder<unknown>) {
  return value === undefined ? [] : [condition(value)];
}

function inScope(kind: Scope['kind']): RawBuilder<unknown>[] {
  switch (kind) {
    case 'all':
      return [];
    case 'brand':
      return [sql`p.brand_id = scope.id`];
    case 'collection':
      return [
        sql`exists (select 1 from collection_products cp
          where cp.collection_id = scope.id and cp.product_id = p.id)`,
      ];
    case 'category':
      return [
        sql`p.category_id in (
          with recursive subtree as (
            select scope.id as id
            union
            select c.id from categories c join subtree on c.parent_id = subtree.id
          ) select id from subtree)`,
      ];
  }
}

const inCollection = (id: string) =>
  sql`exists (select 1 from collection_products cp where cp.collection_id = ${id} and cp.product_id = p.id)`;

/** One variant on sale has them all: a jacket in Pine and a jacket in S are not a Pine jacket in S. */
function hasOptions(options: readonly { name: string; values: readonly string[] }[]) {
  const each = options.map(({ name, values }) => {
    const wanted = values.map(
      (value) => sql`v.options @> ${JSON.stringify([{ name, value }])}::jsonb`,
    );
    return sql`(${wanted.length ? sql.join(wanted, sql` or `) : sql`false`})`;
  });
  if (!each.length) return sql`true`;
  return sql`exists (select 1 from variants v
    where v.product_id = p.id and v.status = 'ACTIVE' and ${sql.join(each, sql` and `)})`;
}

function hasAttribute({ code, values, min, max }: AttributeCondition) {
  // The cast stands behind a check of the type: TEXT values are not numbers.
  const number = sql`case when a.type = 'NUMBER' then pa.value::numeric end`;
  const conditions = [
    sql`pa.attribute_code = ${code}`,
    ...when(values, (list) => sql`pa.value = any(${list}::text[])`),
    ...when(min, (least) => sql`${number} >= ${least}::numeric`),
    ...when(max, (most) => sql`${number} <= ${most}::numeric`),
  ];
  return sql`exists (select 1 from product_attributes pa join attributes a on a.code = pa.attribute_code
    where pa.product_id = p.id and ${sql.join(conditions, sql` and `)})`;
}

function costs({ currency, min, max }: NonNullable<Matching['price']>, day: string) {
  const range = [
    ...when(min, (least) => sql`price.amount >= ${least}::numeric`),
    ...when(max, (most) => sql`price.amount <= ${most}::numeric`),
  ];
  return sql`exists (${variantPrices(currency, day)} ${sql.join(
    range.map((part) => sql`and ${part}`),
    sql` `,
  )})`;
}

/** The prices of the variants on sale of product `p`, as rows `price`. */
function variantPrices(currency: string, day: string) {
  return sql`select price.amount from variants v cross join lateral (
      select l.amount, l.valid_until from list_prices l
      where l.sku = v.sku and l.currency = ${currency} and l.valid_from <= ${day}::date
      order by l.valid_from desc limit 1
    ) price
    where v.product_id = p.id and v.status = 'ACTIVE'
      and (price.valid_until is null or price.valid_until >= ${day}::date)`;
}

/** The lowest price of product `p`, or null. */
export function lowestPrice(currency: string, day: string): RawBuilder<string | null> {
  return sql`(select min(amount) from (${variantPrices(currency, day)}) prices)`;
}

function contains({ whole, prefixes, withDrafts }: SearchText) {
  const shown = withDrafts ? sql`true` : sql`status <> 'DRAFT'`;
  return sql`p.id in (
    select id from products where search_text(title, description) @@ to_tsquery('english', ${prefixes})
    union all select product_id from variants where (sku = ${whole} or gtin = ${whole}) and ${shown})`;
}

export function relevance({ prefixes }: SearchText): RawBuilder<string> {
  return sql`round(ts_rank(search_text(p.title, p.description), to_tsquery('english', ${prefixes}))::numeric, 6)`;
}
