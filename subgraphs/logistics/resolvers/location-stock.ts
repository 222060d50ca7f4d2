import { required } from '../../../platform/subgraph/required.ts';
import type { LocationStockResolvers } from '../generated/resolvers.ts';

export const LocationStock: LocationStockResolvers = {
  location: ({ locationId }, _args, { loaders }) => required(loaders.location.load(locationId)),
};
