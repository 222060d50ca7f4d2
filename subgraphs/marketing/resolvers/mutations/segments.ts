import { z } from 'zod';
import { id, line, note } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { saveSegment } from '../../store/segments.ts';
import { allowed } from './input.ts';

const segmentInput = z.object({
  id,
  name: line(200),
  description: note(2000).nullish(),
});

export const segmentMutations: MutationResolvers = {
  saveSegment: mutation({
    allowed,
    input: segmentInput,
    run: async ({ description = null, ...segment }, { db }: Context) => ({
      segment: await saveSegment(db, { ...segment, description }),
    }),
    refused: { segment: null },
  }),
};
