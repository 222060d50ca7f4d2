import { z } from 'zod';
import { mutation } from '../../../platform/subgraph/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { saveSegment } from '../store/segments.ts';
import { existingId, line, note } from './forms.ts';

const segmentInput = z.object({
  id: existingId,
  name: line(200),
  description: note(2000),
});

export const segmentMutations: MutationResolvers = {
  saveSegment: mutation({
    allowed: { team: 'marketing' },
    input: segmentInput,
    run: async ({ description = null, ...segment }, { db }: Context) => ({
      segment: await saveSegment(db, { ...segment, description }),
    }),
    refused: { segment: null },
  }),
};
