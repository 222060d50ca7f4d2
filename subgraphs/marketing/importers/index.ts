import { campaigns } from './campaigns.ts';
import { consent } from './consent.ts';
import { engagement } from './engagement.ts';
import { promotionTargets } from './promotion-targets.ts';
import { promotions } from './promotions.ts';
import { reviews } from './reviews.ts';
import { segments } from './segments.ts';

/** In the order in which an empty database takes them. */
export const feeds = [
  segments,
  campaigns,
  promotions,
  promotionTargets,
  reviews,
  engagement,
  consent,
];
