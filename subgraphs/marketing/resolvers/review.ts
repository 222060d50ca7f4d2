import type { ReviewResolvers } from '../generated/resolvers.ts';
import { visibleTo } from '../model/visibility.ts';

export const Review: ReviewResolvers = {
  __resolveReference: async ({ id }, { loaders, caller }) =>
    visibleTo(caller, await loaders.review.load(id)),
  product: ({ product }) => ({ id: product }),
  variant: ({ sku }) => (sku === null ? null : { sku }),
  isVerifiedPurchase: ({ verified }) => verified,
  helpfulCount: ({ helpful_count }) => helpful_count,
  moderationReason: ({ moderation_reason }) => moderation_reason,
  createdAt: ({ created_at }) => created_at,
};
