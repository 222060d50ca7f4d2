import type { EngagementTotalsResolvers } from '../generated/resolvers.ts';
import { conversion } from '../model/engagement-windows.ts';

export const EngagementTotals: EngagementTotalsResolvers = {
  conversion: (totals) => conversion(totals),
};
