import type { SegmentResolvers } from '../generated/resolvers.ts';

export const Segment: SegmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.segment.load(id),
};
