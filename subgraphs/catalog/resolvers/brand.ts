import type { BrandResolvers } from '../generated/resolvers.ts';
import { productPage } from './product-page.ts';

export const Brand: BrandResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.brand.load(id),
  products: ({ id }, args, context) => productPage({ kind: 'brand', id }, args, context),
};
