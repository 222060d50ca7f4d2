import type { CollectionResolvers } from '../generated/resolvers.ts';
import { productPage } from './product-page.ts';

export const Collection: CollectionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.collection.load(id),
  products: ({ id }, args, context) =>
    productPage({ kind: 'collection', id }, args, context, { by: 'POSITION' }),
};
