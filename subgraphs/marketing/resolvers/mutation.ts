import type { MutationResolvers } from '../generated/resolvers.ts';
import { campaignMutations } from './mutations/campaigns.ts';
import { consentMutations } from './mutations/consent.ts';
import { engagementMutations } from './mutations/engagement.ts';
import { promotionMutations } from './mutations/promotions.ts';
import { reviewMutations } from './mutations/reviews.ts';
import { segmentMutations } from './mutations/segments.ts';

export const Mutation: MutationResolvers = {
  ...campaignMutations,
  ...promotionMutations,
  ...segmentMutations,
  ...reviewMutations,
  ...engagementMutations,
  ...consentMutations,
};
