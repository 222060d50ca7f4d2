import type { ProductListingResolvers } from '../generated/resolvers.ts';

/** A listing can also tell what it could be narrowed by; nothing is counted until it is asked for. */
export const ProductListing: ProductListingResolvers = {
  totalCount: async ({ scope: { kind, id }, matching }, _args, { loaders }) =>
    (await loaders.productCount({ kind, matching }).load(id))?.count ?? 0,
  facets: ({ scope, matching }) => ({ scope, matching }),
};
