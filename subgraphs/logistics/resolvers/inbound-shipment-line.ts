import type { InboundShipmentLineResolvers } from '../generated/resolvers.ts';

export const InboundShipmentLine: InboundShipmentLineResolvers = {
  variant: ({ sku }) => ({ sku }),
};
