import type { Totals } from '../model/engagement-windows.ts';
import type { CampaignRow } from '../store/campaigns.ts';
import type { ProductTotals } from '../store/engagement.ts';
import type { TargetRow } from '../store/promotion-targets.ts';
import type { PromotionRow } from '../store/promotions.ts';
import type { ReviewRow } from '../store/reviews.ts';
import type { SegmentRow } from '../store/segments.ts';
import type { ConsentTable } from '../store/tables.ts';

/** What each type's resolvers get as their parent. */
export type Campaign = CampaignRow;
export type Promotion = PromotionRow;
export type PromotionTarget = TargetRow;
export type Segment = SegmentRow;
export type Review = ReviewRow;
export type ConsentDecision = ConsentTable;
export type SubjectConsent = { subject: string };

/** The gateway sends what the catalog knows only with the fields that require it. */
export type Product = {
  id: string;
  category?: Category | null;
  variants?: { sku: string }[];
};
export type Variant = {
  sku: string;
  listPrices?: { amount: string; currencyCode: string }[];
  product?: { id: string; category?: Category | null };
};
export type Category = { id?: string; path?: { id: string }[] };
export type EngagementTotals = Totals;
export type ProductEngagement = ProductTotals;
