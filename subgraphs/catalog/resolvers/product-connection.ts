import type { ProductConnectionResolvers } from '../generated/resolvers.ts';

export const ProductConnection: ProductConnectionResolvers = {
  totalCount: async ({ scope: { kind, id }, matching }, _args, { loaders }) =>
    (await loaders.productCount({ kind, matching }).load(id))?.count ?? 0,
};
