import { z } from 'zod';
import { id, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { isOpaque, opaqueForm } from '../../model/evidence.ts';
import { decide } from '../../store/consents.ts';
import type { ConsentState } from '../../store/tables.ts';
import { allowedToChannels } from './input.ts';

const consentInput = z.object({
  subject: id.refine(isOpaque, opaqueForm),
  purposes: z
    .array(z.enum(['ANALYTICS', 'EMAIL', 'PERSONALISATION', 'SMS']))
    .min(1, 'must name at least one purpose')
    .max(20),
  source: line(100),
});

function decision(state: ConsentState) {
  return mutation({
    allowed: allowedToChannels,
    input: consentInput,
    run: async (input, { db, clock }: Context) => {
      const occurred_at = clock();
      await db.transaction().execute((tx) => decide(tx, { ...input, state, occurred_at }));
      return { consent: { subject: input.subject } };
    },
    refused: { consent: null },
  });
}

export const consentMutations: MutationResolvers = {
  grantConsent: decision('GRANTED'),
  withdrawConsent: decision('WITHDRAWN'),
};
