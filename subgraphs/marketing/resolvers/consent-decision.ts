import type { ConsentDecisionResolvers } from '../generated/resolvers.ts';

export const ConsentDecision: ConsentDecisionResolvers = {
  occurredAt: ({ occurred_at }) => occurred_at,
};
