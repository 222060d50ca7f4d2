import { z } from 'zod';
import { callerName } from '../../../../platform/identity/caller.ts';
import { once } from '../../../../platform/storage/once.ts';
import { expectedVersion, id } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { MeshError } from '../../../../schema/errors.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { type PromotionStep, promotionSteps } from '../../model/promotion-lifecycle.ts';
import { takeStep } from '../../model/transitions.ts';
import { replaceTargets } from '../../store/promotion-targets.ts';
import {
  addPromotion,
  changePromotion,
  promotionsByIds,
  requireCampaign,
} from '../../store/promotions.ts';
import { requireSegments } from '../../store/segments.ts';
import { allowed } from './input.ts';
import {
  changedTerms,
  createPromotionInput,
  newTerms,
  updatePromotionInput,
} from './promotion-input.ts';

const refused = { promotion: null };

const createPromotion = mutation({
  allowed,
  input: createPromotionInput,
  run: async (input, { db, clock, newId, caller }: Context) => {
    const now = clock();
    const { idempotencyKey: key, ...content } = input;
    const promotion = { ...newTerms(input), id: input.id ?? newId(), status: 'DRAFT' as const };
    const request = { caller: callerName(caller), key, operation: 'createPromotion', content, now };
    const [made] = await db.transaction().execute(async (tx) => {
      const ids = await once(tx, request, async () => {
        await requireSegments(tx, promotion.audience);
        await requireCampaign(tx, promotion.campaign);
        await addPromotion(tx, promotion, now);
        await replaceTargets(tx, promotion.id, input.targets);
        return [promotion.id];
      });
      return promotionsByIds(tx, ids);
    });
    if (!made) throw new MeshError('INTERNAL', 'A promotion that was just written is gone');
    return { promotion: made };
  },
  refused,
});

const updatePromotion = mutation({
  allowed,
  input: updatePromotionInput,
  run: async (input, { db, clock }: Context) => ({
    promotion: await changePromotion(db, input, clock(), async (stored, tx) => {
      if (stored.status === 'ENDED') {
        const message = 'It has ended; begin a new promotion instead';
        throw new MeshError('INVALID_TRANSITION', message, { path: ['input', 'id'] });
      }
      const terms = changedTerms(stored, input);
      await requireSegments(tx, terms.audience);
      await requireCampaign(tx, terms.campaign);
      if (input.targets) await replaceTargets(tx, stored.id, input.targets);
      return terms;
    }),
  }),
  refused,
});

function stepMutation(step: PromotionStep) {
  return mutation({
    allowed,
    input: z.object({ id, expectedVersion }),
    run: async (input, { db, clock }: Context) => ({
      promotion: await changePromotion(db, input, clock(), ({ status }) => ({
        status: takeStep(promotionSteps, step, status),
      })),
    }),
    refused,
  });
}

export const promotionMutations: MutationResolvers = {
  createPromotion,
  updatePromotion,
  activatePromotion: stepMutation('activate'),
  pausePromotion: stepMutation('pause'),
  endPromotion: stepMutation('end'),
};
