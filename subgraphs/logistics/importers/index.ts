import { carriers } from './carriers.ts';
import { inventory } from './inventory.ts';
import { locations } from './locations.ts';
import { purchaseOrderLines } from './purchase-order-lines.ts';
import { services } from './services.ts';
import { shipmentLines } from './shipment-lines.ts';
import { shipments } from './shipments.ts';
import { trackingEvents } from './tracking-events.ts';
import { zones } from './zones.ts';

/** In the order in which an empty database takes them. */
export const feeds = [
  locations,
  carriers,
  services,
  zones,
  inventory,
  purchaseOrderLines,
  shipments,
  shipmentLines,
  trackingEvents,
];
