import type { QueryResolvers } from '../../generated/resolvers.ts';

export const usageQueries = {} satisfies QueryResolvers;
