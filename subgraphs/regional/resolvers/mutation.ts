import type { MutationResolvers } from '../generated/resolvers.ts';
import { contentMutations } from './content-mutations.ts';
import { settingMutations } from './setting-mutations.ts';
import { voiceMutations } from './voice-mutations.ts';

export const Mutation: MutationResolvers = {
  ...contentMutations,
  ...settingMutations,
  ...voiceMutations,
};
