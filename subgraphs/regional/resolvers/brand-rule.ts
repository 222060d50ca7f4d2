import type { BrandRuleResolvers } from '../generated/resolvers.ts';

export const BrandRule: BrandRuleResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.brandRule.load(id),
};
