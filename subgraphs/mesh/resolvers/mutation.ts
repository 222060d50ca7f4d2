import type { MutationResolvers } from '../generated/resolvers.ts';
import { collectionMutations } from './mutations/collections.ts';
import { consumerMutations } from './mutations/consumers.ts';
import { governanceMutations } from './mutations/governance.ts';
import { releaseMutations } from './mutations/releases.ts';

export const Mutation: MutationResolvers = {
  ...releaseMutations,
  ...consumerMutations,
  ...governanceMutations,
  ...collectionMutations,
};
