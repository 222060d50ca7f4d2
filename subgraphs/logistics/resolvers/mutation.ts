import type { MutationResolvers } from '../generated/resolvers.ts';
import { shippingMutations } from './shipping-mutations.ts';
import { stockMutations } from './stock-mutations.ts';

export const Mutation: MutationResolvers = { ...stockMutations, ...shippingMutations };
