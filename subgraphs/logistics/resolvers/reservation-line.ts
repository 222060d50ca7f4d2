import { required } from '../../../platform/subgraph/required.ts';
import type { ReservationLineResolvers } from '../generated/resolvers.ts';

export const ReservationLine: ReservationLineResolvers = {
  variant: ({ sku }) => ({ sku }),
  location: ({ location }, _args, { loaders }) => required(loaders.location.load(location)),
};
