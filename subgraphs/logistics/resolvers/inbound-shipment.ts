import { required } from '../../../platform/subgraph/required.ts';
import { utcDay } from '../../../schema/day.ts';
import type { InboundShipmentResolvers } from '../generated/resolvers.ts';

export const InboundShipment: InboundShipmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.inbound.load(id),
  location: ({ locationId }, _args, { loaders }) => required(loaders.location.load(locationId)),
  isOverdue: ({ status, dueOn }, _args, { clock }) =>
    status !== 'RECEIVED' && dueOn < utcDay(clock()),
  lines: ({ id }, _args, { loaders }) => loaders.inboundLines.load(id),
};
