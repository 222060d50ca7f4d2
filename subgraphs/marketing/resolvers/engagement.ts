import type { EngagementTotalsResolvers } from '../generated/resolvers.ts';
import { conversion, type Totals } from '../model/engagement-windows.ts';

export const noTotals: Totals = { views: 0, addsToCart: 0, wishlists: 0, purchases: 0 };

export const EngagementTotals: EngagementTotalsResolvers = {
  conversion: (totals) => conversion(totals),
};
