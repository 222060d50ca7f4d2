import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import { mostInt } from '../model/limits.ts';
import type { StockState, Tables } from './tables.ts';

/** How many SKUs are in which state. */
export interface StockCounts {
  skus: number;
  inStock: number;
  low: number;
  outOfStock: number;
}

export async function countStock(db: Kysely<Tables>): Promise<StockCounts> {
  const { rows } = await sql<StockCounts>`
    select count(*)::integer as skus,
      count(*) filter (where state = 'IN_STOCK')::integer as "inStock",
      count(*) filter (where state = 'LOW')::integer as low,
      count(*) filter (where state = 'OUT_OF_STOCK')::integer as "outOfStock"
    from stock_by_sku`.execute(db);
  return rows[0] ?? { skus: 0, inStock: 0, low: 0, outOfStock: 0 };
}

export interface LocationStockRow {
  locationId: string;
  skus: number;
  outOfStock: number;
  low: number;
  onHand: number;
  available: number;
  reserved: number;
}

const mostLocations = 100;

/** What lies at each location; also at one where nothing lies. */
export async function stockByLocation(db: Kysely<Tables>): Promise<LocationStockRow[]> {
  const { rows } = await sql<LocationStockRow>`
    select p.id as "locationId", count(l.sku)::integer as skus,
      count(*) filter (where l.available = 0)::integer as "outOfStock",
      count(*) filter (where l.available > 0 and l.available < l.reorder_point)::integer as low,
      ${asInt(sql`sum(l.on_hand)`)} as "onHand", ${asInt(sql`sum(l.available)`)} as available,
      ${asInt(sql`sum(l.reserved)`)} as reserved
    from fulfilment_locations p left join inventory_levels l on l.location = p.id
    group by p.id order by p.priority, p.id limit ${mostLocations}`.execute(db);
  return rows;
}

export interface SkuStockRow {
  sku: string;
  state: StockState;
  promisable: number;
  available: number;
  reorderPoint: number;
}

/** The place of a SKU in the list: those with the fewest units first. */
export type SkuStockKey = [promisable: number, sku: string];

/** What is sold out or low, with one row more than asked for. */
export async function scarcePage(
  db: Kysely<Tables>,
  { limit, after }: Page<SkuStockKey>,
): Promise<SkuStockRow[]> {
  const rest = after ? sql`where (promisable, sku) > (${after[0]}, ${after[1]})` : sql``;
  const { rows } = await sql<SkuStockRow>`
    select * from (
      select sku, state, ${asInt(sql`promisable`)} as promisable, ${asInt(sql`available`)} as available,
        ${asInt(sql`reorder_point`)} as "reorderPoint"
      from stock_by_sku where state <> 'IN_STOCK'
    ) scarce ${rest} order by promisable, sku limit ${limit + 1}`.execute(db);
  return rows;
}

const asInt = (sum: RawBuilder<unknown>) =>
  sql`least(coalesce(${sum}, 0), ${mostInt}::bigint)::integer`;
