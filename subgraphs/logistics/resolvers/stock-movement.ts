import type { StockMovementResolvers } from '../generated/resolvers.ts';

export const StockMovement: StockMovementResolvers = {
  id: ({ id }) => String(id),
};
