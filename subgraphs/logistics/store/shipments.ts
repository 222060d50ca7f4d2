import { type Kysely, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import { inOrder } from '../model/tracking.ts';
import type { ShipmentStatus, TrackingEventCode } from '../model/tracking-codes.ts';
import type { Zone } from '../model/zone.ts';
import type { Tables } from './tables.ts';

export interface ShipmentRow {
  id: string;
  trackingNumber: string;
  orderReference: string;
  serviceId: string;
  locationId: string;
  country: string;
  postcode: string;
  createdAt: Date;
  status: ShipmentStatus;
}

export interface ShipmentLineRow {
  shipment: string;
  sku: string;
  quantity: number;
}

export interface EventRow {
  shipment: string;
  occurredAt: Date;
  code: TrackingEventCode;
  place: string | null;
  note: string | null;
}

/** The place of a shipment in the list: the newest first. */
export type ShipmentKey = [createdAt: string, id: string];

export interface ShipmentFilter {
  orderReference?: string | null;
  location?: string | null;
  status?: ShipmentStatus | null;
  skus?: readonly string[] | null;
}

export function shipmentsByIds(db: Kysely<Tables>, ids: string[]): Promise<ShipmentRow[]> {
  return selectShipments(db).where('id', 'in', ids).execute();
}

export function shipmentsByTrackingNumbers(
  db: Kysely<Tables>,
  numbers: string[],
): Promise<ShipmentRow[]> {
  return selectShipments(db).where('tracking_number', 'in', numbers).execute();
}

export function shipmentPage(
  db: Kysely<Tables>,
  { orderReference, location, status, skus }: ShipmentFilter,
  { limit, after }: Page<ShipmentKey>,
): Promise<ShipmentRow[]> {
  let query = selectShipments(db);
  if (orderReference) query = query.where('order_reference', '=', orderReference);
  if (location) query = query.where('location', '=', location);
  if (status) query = query.where('status', '=', status);
  if (skus) {
    query = query.where(
      sql<boolean>`id in (select shipment from shipment_lines where sku = any(${skus}::text[]))`,
    );
  }
  if (after)
    query = query.where(sql<boolean>`(created_at, id) < (${after[0]}::timestamptz, ${after[1]})`);
  return query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
}

export function linesByShipments(db: Kysely<Tables>, ids: string[]): Promise<ShipmentLineRow[]> {
  return db
    .selectFrom('shipment_lines')
    .selectAll()
    .where('shipment', 'in', ids)
    .orderBy('sku')
    .execute();
}

/** The events of many shipments, in the order of their timelines. */
export async function eventsByShipments(db: Kysely<Tables>, ids: string[]): Promise<EventRow[]> {
  const rows = await db
    .selectFrom('tracking_events')
    .select(['shipment', 'occurred_at as occurredAt', 'code', 'place', 'note'])
    .where(sql<boolean>`shipment = any(${ids})`)
    .execute();
  return inOrder(rows);
}

/** The zones in which the addresses of many shipments lie, of the services that bring them. */
export async function zonesByShipments(
  db: Kysely<Tables>,
  ids: string[],
): Promise<(Zone & { shipment: string })[]> {
  const { rows } = await sql<Zone & { shipment: string }>`
    select s.id as shipment, z.service, z.country, z.postcode_prefix as "postcodePrefix",
      z.min_days as "minDays", z.max_days as "maxDays"
    from shipments s join service_zones z on z.service = s.service and z.country = s.country
    where s.id = any(${ids}::text[])
      and starts_with(upper(regexp_replace(s.postcode, '[\\s-]', '', 'g')), z.postcode_prefix)`.execute(
    db,
  );
  return rows;
}

function selectShipments(db: Kysely<Tables>) {
  return db
    .selectFrom('shipments')
    .select([
      'id',
      'tracking_number as trackingNumber',
      'order_reference as orderReference',
      'service as serviceId',
      'location as locationId',
      'country',
      'postcode',
      'created_at as createdAt',
      'status',
    ]);
}
