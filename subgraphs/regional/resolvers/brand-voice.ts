import type { BrandRuleResolvers, GlossaryTermResolvers } from '../generated/resolvers.ts';

export const BrandRule: BrandRuleResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.brandRule.load(id),
};

export const GlossaryTerm: GlossaryTermResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.glossaryTerm.load(id),
};
