import { Carrier } from './carrier.ts';
import { CarrierService } from './carrier-service.ts';
import { DeliveryPromise } from './delivery-promise.ts';
import { FulfilmentLocation } from './fulfilment-location.ts';
import { InboundShipment } from './inbound-shipment.ts';
import { InboundShipmentLine } from './inbound-shipment-line.ts';
import { InventoryLevel } from './inventory-level.ts';
import { LocationStock } from './location-stock.ts';
import { Mutation } from './mutation.ts';
import { Product } from './product.ts';
import { Query } from './query.ts';
import { Reservation } from './reservation.ts';
import { ReservationLine } from './reservation-line.ts';
import { Shipment } from './shipment.ts';
import { ShipmentLine } from './shipment-line.ts';
import { SkuStock } from './sku-stock.ts';
import { StockMovement } from './stock-movement.ts';
import { StockSummary } from './stock-summary.ts';
import { TrackingEvent } from './tracking-event.ts';
import { Variant } from './variant.ts';

export const resolvers = {
  Query,
  Mutation,
  Product,
  Variant,
  FulfilmentLocation,
  InventoryLevel,
  StockSummary,
  LocationStock,
  SkuStock,
  StockMovement,
  Reservation,
  ReservationLine,
  Carrier,
  CarrierService,
  DeliveryPromise,
  InboundShipment,
  InboundShipmentLine,
  Shipment,
  ShipmentLine,
  TrackingEvent,
};
