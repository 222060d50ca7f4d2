import type { ColumnType, Generated } from 'kysely';
import type { ReservationStatus } from '../model/reservation.ts';
import type { StockMovementKind } from '../model/stock-level.ts';
import type { ShipmentStatus, TrackingEventCode } from '../model/tracking-codes.ts';

/** A column that the database computes. */
type Computed<T> = ColumnType<T, never, never>;

export type LocationKind = 'WAREHOUSE' | 'STORE' | 'DROPSHIP';
export type StockState = 'OUT_OF_STOCK' | 'LOW' | 'IN_STOCK';
export type InboundStatus = 'EXPECTED' | 'PARTIALLY_RECEIVED' | 'RECEIVED';

/** Logistics' tables and views, as `migrations/` makes them. */
export interface Tables {
  fulfilment_locations: LocationTable;
  stock_items: { sku: string; stocked_since: Generated<Date> };
  inventory_levels: LevelTable;
  stock_by_sku: SkuStockView;
  stock_movements: MovementTable;
  reservations: ReservationTable;
  reservation_lines: { reservation: string; sku: string; location: string; quantity: number };
  carriers: { id: string; name: string };
  carrier_services: ServiceTable;
  service_zones: ZoneTable;
  inbound_shipments: InboundTable;
  inbound_lines: InboundLineTable;
  shipments: ShipmentTable;
  shipment_lines: { shipment: string; sku: string; quantity: number };
  tracking_events: TrackingEventTable;
}

export interface LocationTable {
  id: string;
  name: string;
  kind: Generated<LocationKind>;
  country: string;
  postcode: string | null;
  time_zone: Generated<string>;
  priority: Generated<number>;
  ships_online: Computed<boolean>;
}

export interface LevelTable {
  id: Computed<string>;
  sku: string;
  location: string;
  on_hand: Generated<number>;
  available: Generated<number>;
  reserved: Generated<number>;
  unavailable: Generated<number>;
  safety_stock: Generated<number>;
  reorder_point: Generated<number>;
  shelf: string | null;
  bin: string | null;
  version: Generated<number>;
  updated_at: Generated<Date>;
}

/** Sums of many numbers: bigint, which comes as text. */
export interface SkuStockView {
  sku: string;
  promisable: string;
  available: string;
  reorder_point: string;
  state: StockState;
}

export interface MovementTable {
  id: Computed<number>;
  sku: string;
  location: string;
  kind: StockMovementKind;
  on_hand: number;
  available: number;
  reserved: number;
  unavailable: number;
  reason: string | null;
  reference: string | null;
  actor: string;
  idempotency_key: string | null;
  occurred_at: Date;
}

export interface ReservationTable {
  id: string;
  status: Generated<ReservationStatus>;
  order_reference: string | null;
  created_by: string;
  created_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  version: Generated<number>;
}

export interface ServiceTable {
  id: string;
  carrier: string;
  name: string;
  cutoff_hour: number;
  max_weight_grams: number | null;
  max_side_mm: number | null;
}

export interface ZoneTable {
  service: string;
  country: string;
  postcode_prefix: Generated<string>;
  min_days: number;
  max_days: number;
}

export interface InboundTable {
  id: string;
  supplier: string;
  ship_method: string | null;
  location: string;
  ordered_on: string;
  due_on: Generated<string>;
  status: Generated<InboundStatus>;
}

export interface InboundLineTable {
  inbound_shipment: string;
  line: number;
  sku: string;
  due_on: string;
  ordered: number;
  received: Generated<number>;
  rejected: Generated<number>;
  outstanding: Computed<number>;
}

export interface ShipmentTable {
  id: string;
  tracking_number: string;
  order_reference: string;
  service: string;
  location: string;
  country: string;
  postcode: string;
  created_at: Date;
  status: Generated<ShipmentStatus>;
}

export interface TrackingEventTable {
  shipment: string;
  occurred_at: Date;
  code: TrackingEventCode;
  place: string | null;
  note: string | null;
}
