import type { MutationResolvers } from '../generated/resolvers.ts';
import { contentMutations } from './mutations/content.ts';
import { settingMutations } from './mutations/settings.ts';
import { voiceMutations } from './mutations/voice.ts';

export const Mutation: MutationResolvers = {
  ...contentMutations,
  ...settingMutations,
  ...voiceMutations,
};
