import type { GlossaryTermResolvers } from '../generated/resolvers.ts';

export const GlossaryTerm: GlossaryTermResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.glossaryTerm.load(id),
};
