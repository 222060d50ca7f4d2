import type { StockSummaryResolvers } from '../generated/resolvers.ts';
import { stockByLocation } from '../store/stock-summary.ts';

export const StockSummary: StockSummaryResolvers = {
  locations: (_counts, _args, { db }) => stockByLocation(db),
};
