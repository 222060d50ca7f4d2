import { utcDay } from '../../../schema/day.ts';
import type {
  InboundShipmentLineResolvers,
  InboundShipmentResolvers,
} from '../generated/resolvers.ts';
import { required } from './required.ts';

export const InboundShipment: InboundShipmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.inbound.load(id),
  location: ({ locationId }, _args, { loaders }) => required(loaders.location.load(locationId)),
  isOverdue: ({ status, dueOn }, _args, { clock }) =>
    status !== 'RECEIVED' && dueOn < utcDay(clock()),
  lines: ({ id }, _args, { loaders }) => loaders.inboundLines.load(id),
};

export const InboundShipmentLine: InboundShipmentLineResolvers = {
  variant: ({ sku }) => ({ sku }),
};
