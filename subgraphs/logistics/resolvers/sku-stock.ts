import type { SkuStockResolvers } from '../generated/resolvers.ts';

export const SkuStock: SkuStockResolvers = {
  variant: ({ sku }) => ({ sku }),
};
