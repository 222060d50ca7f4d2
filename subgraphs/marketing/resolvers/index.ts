import { Campaign } from './campaign.ts';
import { ConsentDecision } from './consent-decision.ts';
import { EngagementTotals } from './engagement-totals.ts';
import { Mutation } from './mutation.ts';
import { Product } from './product.ts';
import { ProductEngagement } from './product-engagement.ts';
import { Promotion } from './promotion.ts';
import { PromotionTarget } from './promotion-target.ts';
import { Query } from './query.ts';
import { Review } from './review.ts';
import { Segment } from './segment.ts';
import { SubjectConsent } from './subject-consent.ts';
import { Variant } from './variant.ts';

export const resolvers = {
  Query,
  Mutation,
  Campaign,
  Promotion,
  PromotionTarget,
  Segment,
  Review,
  Product,
  Variant,
  EngagementTotals,
  ProductEngagement,
  SubjectConsent,
  ConsentDecision,
};
