import type { BrandResolvers } from '../generated/resolvers.ts';

export const Brand: BrandResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.brand.load(id),
};
