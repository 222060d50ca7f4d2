import type { QueryResolvers } from '../../generated/resolvers.ts';

export const catalogQueries = {} satisfies QueryResolvers;
