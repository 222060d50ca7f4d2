import { requireTeamOrConsumer } from '../../../platform/identity/caller.ts';
import { required } from '../../../platform/subgraph/required.ts';
import type { ShipmentResolvers } from '../generated/resolvers.ts';
import { promisedOn } from '../model/delivery-promise.ts';
import { zonesOf } from '../model/zone.ts';

export const Shipment: ShipmentResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'trackingNumber' in reference
      ? loaders.shipmentByTrackingNumber.load(reference.trackingNumber)
      : loaders.shipment.load(reference.id),
  service: ({ serviceId }, _args, { loaders }) => required(loaders.service.load(serviceId)),
  location: ({ locationId }, _args, { loaders }) => required(loaders.location.load(locationId)),
  destination: ({ country, postcode }, _args, { caller }) => {
    requireTeamOrConsumer(caller);
    return { country, postcode };
  },
  deliveredAt: async ({ id }, _args, { loaders }) => {
    const events = await loaders.events.load(id);
    return events.find(({ code }) => code === 'DELIVERED')?.occurredAt ?? null;
  },
  promisedOn: async (shipment, _args, { loaders }) => {
    const { id, serviceId, locationId, postcode, country, createdAt } = shipment;
    const [service, origin, zones] = await Promise.all([
      required(loaders.service.load(serviceId)),
      required(loaders.location.load(locationId)),
      loaders.zonesOfShipment.load(id),
    ]);
    const [zone] = zonesOf(zones, postcode);
    if (!zone) return null;
    const route = { ...zone, cutoffHour: service.cutoffHour };
    return promisedOn({ origin, route }, { at: createdAt, to: { country } });
  },
  lines: ({ id }, _args, { loaders }) => loaders.shipmentLines.load(id),
  timeline: ({ id }, _args, { loaders }) => loaders.events.load(id),
};
