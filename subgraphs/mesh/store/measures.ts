import { type Kysely, sql } from 'kysely';
import { latencyBoundsMs } from '../../../schema/checks/usage/latency-classes.ts';
import { daysAfter } from '../model/days.ts';
import type { ProductDayUse, ProductUse } from '../model/service-level.ts';
import type { Tables } from './tables.ts';

const measuredDays = 30;

/**
 * What came of requests for each data product in the last 30 days, `today` (a day in UTC) included, where it is
 * furthest along: of all operations that select one of its fields, with whatever else they select. A product that
 * nobody asked for has no row. For a DataLoader.
 *
 * What a service level is measured at follows from it by `measureOf` of model/service-level.ts:
 *   const use = await loaders.productUse(today).load(product.id);
 *   measureOf({ property: 'latency', value: 250, unit: 'ms' }, use)
 *   // { measured: '200', isKept: true, requests: 1234 }
 */
export async function measureProducts(
  db: Kysely<Tables>,
  productIds: string[],
  today: string,
): Promise<ProductUse[]> {
  const { rows } = await sql<ProductUse>`
    with asked as (${operationsOf(productIds)})
    select product, ${sums} from asked join usage_days using (hash, environment)
    where day > ${daysAfter(today, -measuredDays)}::date
    group by product`.execute(db);
  return rows;
}

export interface DaySpan {
  /** In UTC, both included. */
  since: string;
  until: string;
}

/** As `measureProducts`, for each day by itself, the earliest first. A day on which nobody asked has no row. */
export async function measureProductDays(
  db: Kysely<Tables>,
  productIds: string[],
  { since, until }: DaySpan,
): Promise<ProductDayUse[]> {
  const { rows } = await sql<ProductDayUse>`
    with asked as (${operationsOf(productIds)})
    select product, to_char(day, 'YYYY-MM-DD') as day, ${sums}
    from asked join usage_days using (hash, environment)
    where day between ${since}::date and ${until}::date
    group by product, day order by product, day`.execute(db);
  return rows;
}

/** Each product's operations, and the environment that counts. */
const operationsOf = (productIds: string[]) => sql`
  select distinct products.id as product, products.environment, operation_fields.hash
  from products
  join product_fields on product_fields.product = products.id
  join operation_fields on operation_fields.coordinate = product_fields.path
  where products.id = any(${productIds}::text[])`;

/** One sum for each class: to take the arrays apart and put their sums together costs ten times that. */
const latencySums = latencyBoundsMs.map((_bound, place) => {
  return sql`sum(coalesce(latency[${sql.lit(place + 1)}], 0))::float8`;
});

const sums = sql`sum(requests)::bigint as requests, sum(errors)::bigint as errors,
  array[${sql.join(latencySums)}] as latency`;
