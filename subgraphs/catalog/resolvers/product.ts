import { utcDay } from '../../../schema/day.ts';
import type { ProductResolvers } from '../generated/resolvers.ts';
import { productMedia } from '../model/media-choice.ts';
import { missingParts } from '../model/missing-parts.ts';
import { productOptions } from '../model/variant-options.ts';
import { visibleProduct, visibleVariants } from './visible.ts';

export const Product: ProductResolvers = {
  __resolveReference: (reference, context) =>
    visibleProduct(
      context,
      'id' in reference
        ? context.loaders.product.load(reference.id)
        : context.loaders.productByHandle.load(reference.handle),
    ),
  contentLanguage: ({ content_language }) => content_language,
  brand: ({ brand_id }, _args, { loaders }) => (brand_id ? loaders.brand.load(brand_id) : null),
  category: ({ category_id }, _args, { loaders }) =>
    category_id ? loaders.category.load(category_id) : null,
  collections: ({ id }, _args, { loaders }) => loaders.collectionsOfProduct.load(id),
  attributes: ({ id }, _args, { loaders }) => loaders.attributesOfProduct.load(id),
  media: async ({ id }, _args, context) => {
    const shown = productMedia(await context.loaders.mediaOfProduct.load(id));
    if (shown.every(({ sku }) => sku === null)) return shown;
    const skus = new Set((await visibleVariants(context, id)).map(({ sku }) => sku));
    return shown.filter(({ sku }) => sku === null || skus.has(sku));
  },
  variants: ({ id }, _args, context) => visibleVariants(context, id),
  options: async ({ id }, _args, context) => productOptions(await visibleVariants(context, id)),
  missingParts: async (product, { currency }, { loaders, clock }) => {
    const [variants, media] = await Promise.all([
      loaders.variantsOfProduct.load(product.id),
      loaders.mediaOfProduct.load(product.id),
    ]);
    const prices = loaders.prices(utcDay(clock()));
    const priced = await Promise.all(variants.map(({ sku }) => prices.load(sku)));
    return missingParts(
      {
        ...product,
        mediaCount: media.length,
        variants: variants.map((variant, index) => {
          return { ...variant, currencies: priced[index]?.map((price) => price.currency) ?? [] };
        }),
      },
      currency ?? null,
    );
  },
  publishedAt: ({ published_at }) => published_at,
  createdAt: ({ created_at }) => created_at,
  updatedAt: ({ updated_at }) => updated_at,
};
