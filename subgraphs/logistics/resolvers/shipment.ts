import { requireTeamOrConsumer } from '../../../platform/identity/caller.ts';
import { required } from '../../../platform/subgraph/required.ts';
import type { ShipmentResolvers } from '../generated/resolvers.ts';

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
  lines: ({ id }, _args, { loaders }) => loaders.shipmentLines.load(id),
  timeline: ({ id }, _args, { loaders }) => loaders.events.load(id),
};
