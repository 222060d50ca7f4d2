import { type Kysely, sql } from 'kysely';
import type { StockPosition } from '../model/available-to-promise.ts';
import { mostInt } from '../model/limits.ts';
import type { Tables } from './tables.ts';

export interface PositionRow extends StockPosition {
  sku: string;
}

/**
 * What each location that ships orders has and expects of many SKUs, in one statement.
 * Reservations that have lapsed by `now` no longer hold anything, also before their stock is given back.
 * A location that only expects a SKU has a position too.
 */
export async function positionsBySkus(
  db: Kysely<Tables>,
  skus: readonly string[],
  now: Date,
): Promise<PositionRow[]> {
  const { rows } = await sql<PositionRow>`
    with due as (
      select l.sku, s.location, jsonb_agg(jsonb_build_object('dueOn', l.due_on, 'units', l.outstanding)) as inbound
      from inbound_lines l join inbound_shipments s on s.id = l.inbound_shipment
      where l.sku = any(${skus}) and l.outstanding > 0
      group by l.sku, s.location
    ), lapsed as (
      select l.sku, l.location, sum(l.quantity) as units
      from reservations r join reservation_lines l on l.reservation = r.id
      where r.status = 'ACTIVE' and r.expires_at <= ${now} and l.sku = any(${skus})
      group by l.sku, l.location
    ), held as (
      select sku, location, available, safety_stock from inventory_levels where sku = any(${skus})
    )
    select sku, location, p.country,
      least(coalesce(held.available, 0) + coalesce(lapsed.units, 0), ${mostInt}::bigint)::integer as available,
      coalesce(held.safety_stock, 0) as "safetyStock",
      coalesce(due.inbound, '[]'::jsonb) as inbound
    from held full join due using (sku, location) left join lapsed using (sku, location)
    join fulfilment_locations p on p.id = location
    where p.ships_online`.execute(db);
  return rows;
}
