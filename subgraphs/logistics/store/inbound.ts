import { type Kysely, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { InboundStatus, Tables } from './tables.ts';

export interface InboundRow {
  id: string;
  supplier: string;
  shipMethod: string | null;
  locationId: string;
  orderedOn: string;
  dueOn: string;
  status: InboundStatus;
}

export interface InboundLineRow {
  inboundShipment: string;
  line: number;
  sku: string;
  dueOn: string;
  ordered: number;
  received: number;
  rejected: number;
  outstanding: number;
}

/** The place of an inbound shipment in the list: first what is due first. */
export type InboundKey = [dueOn: string, id: string];

export interface InboundFilter {
  location?: string | null;
  status?: InboundStatus | null;
  dueBefore?: string | null;
  skus?: readonly string[] | null;
}

export function inboundByIds(db: Kysely<Tables>, ids: string[]): Promise<InboundRow[]> {
  return selectInbound(db).where('id', 'in', ids).execute();
}

export function inboundPage(
  db: Kysely<Tables>,
  { location, status, dueBefore, skus }: InboundFilter,
  { limit, after }: Page<InboundKey>,
): Promise<InboundRow[]> {
  let query = selectInbound(db);
  if (location) query = query.where('location', '=', location);
  if (status) query = query.where('status', '=', status);
  if (dueBefore) query = query.where('due_on', '<', dueBefore);
  if (skus) {
    query = query.where(
      sql<boolean>`id in (select inbound_shipment from inbound_lines where sku = any(${skus}::text[]))`,
    );
  }
  if (after) query = query.where(sql<boolean>`(due_on, id) > (${after[0]}::date, ${after[1]})`);
  return query
    .orderBy('due_on')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
}

export function linesByInbound(db: Kysely<Tables>, ids: string[]): Promise<InboundLineRow[]> {
  return db
    .selectFrom('inbound_lines')
    .select([
      'inbound_shipment as inboundShipment',
      'line',
      'sku',
      'due_on as dueOn',
      'ordered',
      'received',
      'rejected',
      'outstanding',
    ])
    .where('inbound_shipment', 'in', ids)
    .orderBy('line')
    .execute();
}

function selectInbound(db: Kysely<Tables>) {
  return db
    .selectFrom('inbound_shipments')
    .select([
      'id',
      'supplier',
      'ship_method as shipMethod',
      'location as locationId',
      'ordered_on as orderedOn',
      'due_on as dueOn',
      'status',
    ]);
}
