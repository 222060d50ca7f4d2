import { required } from '../../../platform/subgraph/required.ts';
import type { CarrierServiceResolvers } from '../generated/resolvers.ts';

export const CarrierService: CarrierServiceResolvers = {
  carrier: ({ carrierId }, _args, { loaders }) => required(loaders.carrier.load(carrierId)),
};
