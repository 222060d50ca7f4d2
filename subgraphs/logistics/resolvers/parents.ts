import type { UnitMeasures } from '../model/parcel.ts';
import type { CarrierRow, ServiceRow } from '../store/carriers.ts';
import type { InboundLineRow, InboundRow } from '../store/inbound.ts';
import type { LevelRow } from '../store/levels.ts';
import type { LocationRow } from '../store/locations.ts';
import type { MovementRow } from '../store/movements.ts';
import type { ReservationLineRow, ReservationRow } from '../store/reservations.ts';
import type { EventRow, ShipmentLineRow, ShipmentRow } from '../store/shipments.ts';
import type { LocationStockRow, SkuStockRow, StockCounts } from '../store/stock-summary.ts';

/** What each type's resolvers get as their parent. */
export type Variant = { sku: string } & Partial<UnitMeasures>;
export type Product = { id: string; variants?: { sku: string }[] };
export type FulfilmentLocation = LocationRow;
export type InventoryLevel = LevelRow;
export type StockSummary = StockCounts;
export type LocationStock = LocationStockRow;
export type SkuStock = SkuStockRow;
export type StockMovement = MovementRow;
export type Reservation = ReservationRow;
export type ReservationLine = ReservationLineRow;
export type Carrier = CarrierRow;
export type CarrierService = ServiceRow;
export type InboundShipment = InboundRow;
export type InboundShipmentLine = InboundLineRow;
export type Shipment = ShipmentRow;
export type ShipmentLine = ShipmentLineRow;
export type TrackingEvent = EventRow;
/** A promise names its service and its location; null when it cannot be delivered. */
export interface DeliveryPromise {
  quantity: number;
  isDeliverable: boolean;
  reason: 'OUT_OF_STOCK' | 'DESTINATION_NOT_SERVED' | 'PARCEL_TOO_LARGE' | null;
  dispatchOn: string | null;
  earliestOn: string | null;
  latestOn: string | null;
  serviceId: string | null;
  locationId: string | null;
}
