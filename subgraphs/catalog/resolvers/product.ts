import type { ProductResolvers } from '../generated/resolvers.ts';
import { productMedia } from '../model/media-choice.ts';
import { productOptions } from '../model/variant-options.ts';

export const Product: ProductResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'id' in reference
      ? loaders.product.load(reference.id)
      : loaders.productByHandle.load(reference.handle),
  contentLanguage: ({ content_language }) => content_language,
  brand: ({ brand_id }, _args, { loaders }) => (brand_id ? loaders.brand.load(brand_id) : null),
  category: ({ category_id }, _args, { loaders }) =>
    category_id ? loaders.category.load(category_id) : null,
  collections: ({ id }, _args, { loaders }) => loaders.collectionsOfProduct.load(id),
  attributes: ({ id }, _args, { loaders }) => loaders.attributesOfProduct.load(id),
  media: async ({ id }, _args, { loaders }) => productMedia(await loaders.mediaOfProduct.load(id)),
  variants: ({ id }, _args, { loaders }) => loaders.variantsOfProduct.load(id),
  options: async ({ id }, _args, { loaders }) =>
    productOptions(await loaders.variantsOfProduct.load(id)),
  publishedAt: ({ published_at }) => published_at,
  createdAt: ({ created_at }) => created_at,
  updatedAt: ({ updated_at }) => updated_at,
};
