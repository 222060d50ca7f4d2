import type { MutationResolvers } from '../generated/resolvers.ts';
import { campaignMutations } from './campaign-mutations.ts';
import { consentMutations } from './consent-mutations.ts';
import { engagementMutations } from './engagement-mutations.ts';
import { promotionMutations } from './promotion-mutations.ts';
import { reviewMutations } from './review-mutations.ts';
import { segmentMutations } from './segment-mutations.ts';

export const Mutation: MutationResolvers = {
  ...campaignMutations,
  ...promotionMutations,
  ...segmentMutations,
  ...reviewMutations,
  ...engagementMutations,
  ...consentMutations,
};
