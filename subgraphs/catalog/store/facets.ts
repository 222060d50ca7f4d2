import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Matching, Scope } from '../model/product-search.ts';
import { lowestPrice, matches } from './listing/matching.ts';
import type { Tables } from './tables.ts';

/** What is counted: the products of a scope that match. */
export interface Counted {
  scope: Scope;
  matching: Matching;
}

export interface BrandCount {
  brand_id: string;
  count: number;
}

/** Products by brand, most first; at most 50. */
export async function brandCounts(db: Kysely<Tables>, counted: Counted): Promise<BrandCount[]> {
  const { rows } = await sql<BrandCount>`
    select p.brand_id, count(*) as count ${chosen(without(counted, 'brands'))} and p.brand_id is not null
    group by p.brand_id order by count(*) desc, p.brand_id limit 50`.execute(db);
  return rows;
}

export interface ValueCount {
  name: string;
  value: string;
  count: number;
}

/** Products by the options of their variants on sale: at most 10 options with 50 values each. */
export function optionCounts(db: Kysely<Tables>, counted: Counted): Promise<ValueCount[]> {
  const values = sql`
    select o.name, o.value, count(distinct v.product_id) as count
    from variants v cross join lateral jsonb_to_recordset(v.options) as o (name text, value text)
    where v.status = 'ACTIVE' and v.product_id in (select p.id ${chosen(without(counted, 'options'))})
    group by o.name, o.value`;
  return mostFrequent(db, values, 10);
}

/** Products by the values of their attributes: at most 20 attributes with 50 values each. */
export function attributeCounts(db: Kysely<Tables>, counted: Counted): Promise<ValueCount[]> {
  const values = sql`
    select pa.attribute_code as name, pa.value, count(*) as count from product_attributes pa
    where pa.product_id in (select p.id ${chosen(without(counted, 'attributes'))})
    group by pa.attribute_code, pa.value`;
  return mostFrequent(db, values, 20);
}

async function mostFrequent(
  db: Kysely<Tables>,
  values: RawBuilder<unknown>,
  maxNames: number,
): Promise<ValueCount[]> {
  const { rows } = await sql<ValueCount>`
    with counted as (${values}),
    ranked as (
      select *, row_number() over (partition by name order by count desc, value) as place,
        sum(count) over (partition by name) as total
      from counted
    ),
    named as (select *, dense_rank() over (order by total desc, name) as name_place from ranked)
    select name, value, count from named where place <= 50 and name_place <= ${maxNames}
    order by name_place, place`.execute(db);
  return rows;
}

export interface WholePriceCount {
  /** The price without its decimals. */
  whole: number;
  count: number;
}

/** Products by their lowest price, cut to whole units: few rows, from which any ranges can be made. */
export async function wholePriceCounts(
  db: Kysely<Tables>,
  counted: Counted,
  currency: string,
): Promise<WholePriceCount[]> {
  const { rows } = await sql<WholePriceCount>`
    select floor(amount)::bigint as whole, count(*) as count from (
      select ${lowestPrice(currency, counted.matching.day)} as amount
      ${chosen(without(counted, 'price'))} offset 0
    ) prices
    where amount is not null group by whole order by whole`.execute(db);
  return rows;
}

function without({ scope, matching }: Counted, part: keyof Matching): Counted {
  return { scope, matching: { ...matching, [part]: undefined } };
}

function chosen({ scope, matching }: Counted): RawBuilder<unknown> {
  return sql`from products p cross join (select ${scope.id}::text as id) scope
    where ${matches(scope, matching)}`;
}
