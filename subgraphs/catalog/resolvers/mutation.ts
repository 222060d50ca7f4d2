import type { MutationResolvers } from '../generated/resolvers.ts';
import { attributeMutations } from './mutations/attributes.ts';
import { mediaMutations } from './mutations/media.ts';
import { productMutations } from './mutations/products.ts';
import { shelfMutations } from './mutations/shelves.ts';
import { variantMutations } from './mutations/variants.ts';
import { catalogMutations } from './transfer.ts';

export const Mutation: MutationResolvers = {
  ...productMutations,
  ...variantMutations,
  ...shelfMutations,
  ...attributeMutations,
  ...mediaMutations,
  ...catalogMutations,
};
