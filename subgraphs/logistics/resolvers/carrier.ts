import type { CarrierResolvers, CarrierServiceResolvers } from '../generated/resolvers.ts';
import { required } from './required.ts';

export const Carrier: CarrierResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.carrier.load(id),
  services: ({ id }, _args, { loaders }) => loaders.servicesByCarrier.load(id),
};

export const CarrierService: CarrierServiceResolvers = {
  carrier: ({ carrierId }, _args, { loaders }) => required(loaders.carrier.load(carrierId)),
};
