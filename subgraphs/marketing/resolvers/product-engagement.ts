import type { ProductEngagementResolvers } from '../generated/resolvers.ts';

export const ProductEngagement: ProductEngagementResolvers = {
  productId: ({ product }) => product,
  product: ({ product }) => ({ id: product }),
  totals: (totals) => totals,
};
