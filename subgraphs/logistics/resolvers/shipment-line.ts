import type { ShipmentLineResolvers } from '../generated/resolvers.ts';

export const ShipmentLine: ShipmentLineResolvers = {
  variant: ({ sku }) => ({ sku }),
};
