import type { CarrierResolvers } from '../generated/resolvers.ts';

export const Carrier: CarrierResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.carrier.load(id),
  services: ({ id }, _args, { loaders }) => loaders.servicesByCarrier.load(id),
};
