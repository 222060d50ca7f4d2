import type { TargetKind } from '../model/applicability.ts';
import type { CampaignStatus } from '../model/campaign-lifecycle.ts';
import type { EngagementKind } from '../model/engagement-windows.ts';
import type { PromotionStatus } from '../model/promotion-lifecycle.ts';
import type { ReductionColumns } from '../model/promotion-terms.ts';
import type { ReviewStatus } from '../model/review-moderation.ts';

/** Marketing's tables, as `migrations/` makes them. */
export interface Tables {
  segments: SegmentTable;
  campaigns: CampaignTable;
  promotions: PromotionTable;
  promotion_targets: PromotionTargetTable;
  reviews: ReviewTable;
  review_votes: { review: string; voter: string };
  engagement: EngagementTable;
  consent_history: ConsentTable;
  consent_current: ConsentTable;
}

export interface SegmentTable {
  id: string;
  name: string;
  description: string | null;
}

export type CampaignChannel =
  | 'EMAIL'
  | 'SMS'
  | 'SOCIAL'
  | 'SEARCH'
  | 'DISPLAY'
  | 'ONSITE'
  | 'STORE';

export interface CampaignTable {
  id: string;
  name: string;
  channel: CampaignChannel;
  markets: string[];
  budget: string | null;
  currency: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  status: CampaignStatus;
  created_at: Date;
  updated_at: Date;
  version: number;
}

export interface PromotionTable extends ReductionColumns {
  id: string;
  title: string;
  type: string | null;
  audience: string[];
  markets: string[];
  starts_on: string;
  ends_on: string | null;
  min_quantity: number;
  max_quantity: number | null;
  stacking: 'EXCLUSIVE' | 'STACKABLE';
  priority: number;
  campaign: string | null;
  status: PromotionStatus;
  created_at: Date;
  updated_at: Date;
  version: number;
}

export interface PromotionTargetTable {
  promotion: string;
  kind: TargetKind;
  target: string;
}

export interface ReviewTable {
  id: string;
  product: string;
  sku: string | null;
  rating: number;
  title: string;
  body: string;
  author: string;
  locale: string;
  status: ReviewStatus;
  verified: boolean;
  helpful_count: number;
  moderation_reason: string | null;
  moderated_by: string | null;
  moderated_at: Date | null;
  created_at: Date;
  version: number;
}

export interface EngagementTable {
  event_id: string;
  kind: EngagementKind;
  product: string;
  sku: string | null;
  market: string;
  occurred_at: Date;
}

export type ConsentPurpose = 'ANALYTICS' | 'EMAIL' | 'PERSONALISATION' | 'SMS';
export type ConsentState = 'GRANTED' | 'WITHDRAWN';

/** One person's decision. `subject` is personal data: an opaque id. */
export interface ConsentTable {
  subject: string;
  purpose: ConsentPurpose;
  state: ConsentState;
  occurred_at: Date;
  source: string;
}
