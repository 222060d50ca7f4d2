import type { ProductResolvers } from '../generated/resolvers.ts';
import { mostInt } from '../model/limits.ts';
import { variantAvailability } from './availability.ts';

export const Product: ProductResolvers = {
  __resolveReference: (reference) => reference,
  availability: async ({ variants = [] }, args, context) => {
    const each = await Promise.all(
      variants.map(({ sku }) => variantAvailability(sku, args, context)),
    );
    const inStock = each.filter(({ isInStock }) => isInStock);
    const days = each.flatMap(({ nextAvailableOn }) => nextAvailableOn ?? []).sort();
    return {
      available: Math.min(
        each.reduce((sum, { available }) => sum + available, 0),
        mostInt,
      ),
      isInStock: inStock.length > 0,
      variantsInStock: inStock.length,
      nextAvailableOn: inStock.length ? null : (days[0] ?? null),
    };
  },
};
