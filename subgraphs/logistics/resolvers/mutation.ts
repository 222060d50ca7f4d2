import type { MutationResolvers } from '../generated/resolvers.ts';
import { inboundShipmentMutations } from './mutations/inbound-shipments.ts';
import { reservationMutations } from './mutations/reservations.ts';
import { shipmentMutations } from './mutations/shipments.ts';
import { stockMutations } from './mutations/stock.ts';

export const Mutation: MutationResolvers = {
  ...stockMutations,
  ...reservationMutations,
  ...shipmentMutations,
  ...inboundShipmentMutations,
};
