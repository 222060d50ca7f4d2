import { required } from '../../../platform/subgraph/required.ts';
import type { BrandFacetResolvers } from '../generated/resolvers.ts';

export const BrandFacet: BrandFacetResolvers = {
  brand: ({ brand_id }, _args, { loaders }) => required(loaders.brand.load(brand_id)),
};
