import type { ProductEngagementResolvers } from '../generated/resolvers.ts';

export const ProductEngagement: ProductEngagementResolvers = {
  product: ({ product }) => ({ id: product }),
  totals: (totals) => totals,
};
