import { required } from '../../../platform/subgraph/required.ts';
import type { CatalogMatchResolvers } from '../generated/resolvers.ts';

export const CatalogMatch: CatalogMatchResolvers = {
  dataProduct: ({ product }, _args, { loaders }) => required(loaders.dataProduct.load(product)),
};
