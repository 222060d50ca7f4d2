import type { PromotionTargetResolvers } from '../generated/resolvers.ts';

export const PromotionTarget: PromotionTargetResolvers = {
  id: ({ target }) => target || null,
  product: ({ kind, target }) => (kind === 'PRODUCT' ? { id: target } : null),
  variant: ({ kind, target }) => (kind === 'SKU' ? { sku: target } : null),
  category: ({ kind, target }) => (kind === 'CATEGORY' ? { id: target } : null),
};
