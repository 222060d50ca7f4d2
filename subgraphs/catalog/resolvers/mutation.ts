import { z } from 'zod';
import { mutation } from '../../../platform/subgraph/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { saveBrand } from '../store/brands.ts';

const allowed = { team: 'catalog' };

const brandInput = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and dashes'),
  name: z.string().min(1).max(200),
  description: z.string().max(2000).nullish(),
});

export const Mutation: MutationResolvers = {
  saveBrand: mutation({
    allowed,
    input: brandInput,
    run: async ({ description = null, ...brand }, { db }: Context) => ({
      brand: await saveBrand(db, { ...brand, description }),
    }),
    refused: { brand: null },
  }),
};
