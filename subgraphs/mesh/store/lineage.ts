import { type Kysely, sql } from 'kysely';
import { daysAfter } from '../model/days.ts';
import type { Tables } from './tables.ts';

/** Where a field comes from, and who asked for it. */
export interface FieldLineageRow {
  product: string;
  path: string;
  source: string | null;
  /** Hashes of operations, the busiest first. */
  operations: string[];
  /** The busiest first. */
  clients: string[];
  /** The busiest first. */
  uses: FieldUseRow[];
}

/** Who asked for a field with which operation. */
export interface FieldUseRow {
  hash: string;
  /** Empty where it does not say. */
  client: string;
  requests: number;
}

/** Today included. */
const daysOfUse = 30;
const mostFields = 100;
const mostUsers = 10;
const mostUses = 20;
/** Operations beyond these are asked so seldom that they change nothing. */
const mostOperations = 10_000;

/**
 * The fields of each data product that somebody asked for in its environment in the last 30 days, or that name their
 * source: those most asked for, in the order of their paths. `today` is a day in UTC.
 */
export async function lineageOf(
  db: Kysely<Tables>,
  products: string[],
  today: string,
): Promise<FieldLineageRow[]> {
  const since = daysAfter(today, 1 - daysOfUse);
  const { rows } = await sql<FieldLineageRow>`
    with asked as (
      select p.id as product, f.path, u.hash, u.client, sum(u.requests) as requests
      from products p
      join product_fields f on f.product = p.id
      join operation_fields o on o.coordinate = f.path
      join (
        select environment, hash, client, sum(requests) as requests
        from usage_days where day between ${since}::date and ${today}::date
        group by environment, hash, client
        order by requests desc limit ${mostOperations}
      ) u on u.hash = o.hash and u.environment = p.environment
      where p.id = any(${products}::text[])
      group by p.id, f.path, u.hash, u.client
    ),
    operation as (
      select product, path, array_agg(hash order by place) filter (where place <= ${mostUsers}) as hashes,
        sum(requests) as requests
      from (
        select product, path, hash, sum(requests) as requests, row_number() over (
          partition by product, path order by sum(requests) desc, hash) as place
        from asked group by product, path, hash
      ) ranked group by product, path
    ),
    client as (
      select product, path, array_agg(client order by place) filter (where place <= ${mostUsers}) as names
      from (
        select product, path, client, row_number() over (
          partition by product, path order by sum(requests) desc, client) as place
        from asked where client <> '' group by product, path, client
      ) ranked group by product, path
    ),
    use as (
      select product, path, json_agg(json_build_object(
        'hash', hash, 'client', client, 'requests', requests) order by place) as uses
      from (
        select *, row_number() over (
          partition by product, path order by requests desc, hash, client) as place
        from asked
      ) ranked where place <= ${mostUses} group by product, path
    )
    select chosen.product, chosen.path, chosen.source,
      coalesce(chosen.hashes, '{}') as operations, coalesce(client.names, '{}') as clients,
      coalesce(use.uses, '[]') as uses
    from unnest(${products}::text[]) as wanted (id)
    cross join lateral (
      select f.product, f.path, f.source, operation.hashes
      from product_fields f
      left join operation on operation.product = f.product and operation.path = f.path
      where f.product = wanted.id and (f.source is not null or operation.requests > 0)
      order by operation.requests desc nulls last, f.path limit ${mostFields}
    ) chosen
    left join client on client.product = chosen.product and client.path = chosen.path
    left join use on use.product = chosen.product and use.path = chosen.path
    order by chosen.product, chosen.path`.execute(db);
  return rows;
}
