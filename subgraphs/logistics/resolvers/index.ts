import { Carrier, CarrierService } from './carrier.ts';
import { DeliveryPromise } from './delivery-promise.ts';
import { FulfilmentLocation } from './fulfilment-location.ts';
import { InboundShipment, InboundShipmentLine } from './inbound-shipment.ts';
import { InventoryLevel } from './inventory-level.ts';
import { Mutation } from './mutation.ts';
import { Product } from './product.ts';
import { Query } from './query.ts';
import { Reservation, ReservationLine } from './reservation.ts';
import { Shipment, ShipmentLine } from './shipment.ts';
import { StockMovement } from './stock-movement.ts';
import { Variant } from './variant.ts';

export const resolvers = {
  Query,
  Mutation,
  Product,
  Variant,
  FulfilmentLocation,
  InventoryLevel,
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
};
