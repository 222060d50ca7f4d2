import type { CategoryResolvers } from '../generated/resolvers.ts';
import { productPage } from './product-page.ts';

export const Category: CategoryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.category.load(id),
  parent: ({ parent_id }, _args, { loaders }) =>
    parent_id ? loaders.category.load(parent_id) : null,
  path: ({ id }, _args, { loaders }) => loaders.categoryPath.load(id),
  children: ({ id }, _args, { loaders }) => loaders.categoryChildren.load(id),
  products: ({ id }, args, context) => productPage({ kind: 'category', id }, args, context),
};
