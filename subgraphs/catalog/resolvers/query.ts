import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  brand: (_root, { id }, { loaders }) => loaders.brand.load(id),
};
