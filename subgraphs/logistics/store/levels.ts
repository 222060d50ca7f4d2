import { type Kysely, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import { mostInt } from '../model/limits.ts';
import type { Quantities } from '../model/stock-level.ts';
import type { Tables } from './tables.ts';

export interface LevelKey {
  sku: string;
  location: string;
}

export interface LevelRow extends LevelKey, Quantities {
  id: string;
  safetyStock: number;
  reorderPoint: number;
  shelf: string | null;
  bin: string | null;
  version: number;
  updatedAt: Date;
}

/** The place of a level in the list. */
export type LevelCursor = [sku: string, location: string];

export const levelColumns = [
  'inventory_levels.id',
  'inventory_levels.sku',
  'inventory_levels.location',
  'inventory_levels.on_hand as onHand',
  'inventory_levels.available',
  'inventory_levels.reserved',
  'inventory_levels.unavailable',
  'inventory_levels.safety_stock as safetyStock',
  'inventory_levels.reorder_point as reorderPoint',
  'inventory_levels.shelf',
  'inventory_levels.bin',
  'inventory_levels.version',
  'inventory_levels.updated_at as updatedAt',
] as const;

/** The id of a level; the database computes the same. */
export function levelId({ sku, location }: LevelKey): string {
  return `${location}:${sku}`;
}

export function levelsByIds(db: Kysely<Tables>, ids: string[]): Promise<LevelRow[]> {
  return db.selectFrom('inventory_levels').select(levelColumns).where('id', 'in', ids).execute();
}

/** The levels of many SKUs, of each the most preferred location first. */
export function levelsBySkus(db: Kysely<Tables>, skus: string[]): Promise<LevelRow[]> {
  return db
    .selectFrom('inventory_levels')
    .innerJoin('fulfilment_locations', 'fulfilment_locations.id', 'inventory_levels.location')
    .select(levelColumns)
    .where('sku', 'in', skus)
    .orderBy('fulfilment_locations.priority')
    .orderBy('location')
    .execute();
}

export interface LevelFilter {
  location?: string | null;
  sku?: string | null;
  belowReorderPoint?: boolean | null;
}

export function levelPage(
  db: Kysely<Tables>,
  filter: LevelFilter,
  { limit, after }: Page<LevelCursor>,
): Promise<LevelRow[]> {
  const { location, sku } = filter;
  let query = selectLevels(db, filter.belowReorderPoint);
  if (location) query = query.where('location', '=', location);
  if (sku) query = query.where('sku', '=', sku);
  if (after) {
    const [afterSku, afterLocation] = after;
    query = query.where((eb) =>
      eb(eb.refTuple('sku', 'location'), '>', eb.tuple(afterSku, afterLocation)),
    );
  }
  return query
    .orderBy('sku')
    .orderBy('location')
    .limit(limit + 1)
    .execute();
}

/** The same page of many locations at once: up to `limit + 1` levels of each. */
export async function levelPagesByLocation(
  db: Kysely<Tables>,
  locations: string[],
  belowReorderPoint: boolean | null,
  { limit, after }: Page<LevelCursor>,
): Promise<LevelRow[]> {
  const wanted = sql<{ id: string }>`(select unnest(${locations}::text[]) as id)`;
  return db
    .selectFrom(wanted.as('wanted'))
    .innerJoinLateral(
      (eb) => {
        let query = eb
          .selectFrom('inventory_levels')
          .select(levelColumns)
          .whereRef('location', '=', 'wanted.id');
        if (belowReorderPoint !== null) query = query.where(belowTest(belowReorderPoint));
        if (after) query = query.where('sku', '>', after[0]);
        return query
          .orderBy('sku')
          .limit(limit + 1)
          .as('level');
      },
      (join) => join.onTrue(),
    )
    .selectAll('level')
    .orderBy('level.sku')
    .execute();
}

function selectLevels(db: Kysely<Tables>, belowReorderPoint?: boolean | null) {
  const query = db.selectFrom('inventory_levels').select(levelColumns);
  return typeof belowReorderPoint === 'boolean' ? query.where(belowTest(belowReorderPoint)) : query;
}

function belowTest(isBelow: boolean) {
  return isBelow
    ? sql<boolean>`available < reorder_point`
    : sql<boolean>`available >= reorder_point`;
}

/** Units on their way to each level of these SKUs. */
export async function incomingBySkus(db: Kysely<Tables>, skus: string[]) {
  const { rows } = await sql<{ id: string; units: number }>`
    select s.location || ':' || l.sku as id, least(sum(l.outstanding), ${mostInt}::bigint)::integer as units
    from inbound_lines l join inbound_shipments s on s.id = l.inbound_shipment
    where l.sku = any(${skus}) and l.outstanding > 0
    group by s.location, l.sku`.execute(db);
  return rows;
}
