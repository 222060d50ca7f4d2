import { z } from 'zod';
import { callerName } from '../../../../platform/identity/caller.ts';
import { once } from '../../../../platform/storage/once.ts';
import {
  expectedVersion,
  id,
  idempotencyKey,
  line,
  note,
} from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { MeshError } from '../../../../schema/errors.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { requireReason, reviewSteps } from '../../model/review-moderation.ts';
import { takeStep } from '../../model/transitions.ts';
import {
  addReview,
  addVote,
  changeReview,
  type ReviewRow,
  reviewsByIds,
} from '../../store/reviews.ts';
import { allowed, allowedToChannels } from './input.ts';

const refused = { review: null };

const submitInput = z.object({
  idempotencyKey,
  product: id,
  sku: id.nullish(),
  rating: z.int().min(1, 'must be 1 to 5 stars').max(5, 'must be 1 to 5 stars'),
  title: line(150),
  body: line(5000),
  author: line(80),
  locale: z.string(),
  isVerifiedPurchase: z.boolean().nullish(),
});

type Submitted = Omit<z.output<typeof submitInput>, 'idempotencyKey'>;

const submitReview = mutation({
  allowed: allowedToChannels,
  input: submitInput,
  run: async ({ idempotencyKey: key, ...content }, { db, clock, newId, caller }: Context) => {
    const now = clock();
    const request = { caller: callerName(caller), key, operation: 'submitReview', content, now };
    const [review] = await db.transaction().execute(async (tx) => {
      const made = await once(tx, request, async () => {
        const fresh = pending(content, newId(), now);
        await addReview(tx, fresh);
        return [fresh.id];
      });
      return reviewsByIds(tx, made);
    });
    if (!review) throw new MeshError('INTERNAL', 'A review that was just written is gone');
    return { review };
  },
  refused,
});

function pending(content: Submitted, id: string, now: Date): ReviewRow {
  const { sku, isVerifiedPurchase, ...written } = content;
  return {
    ...written,
    id,
    sku: sku ?? null,
    verified: isVerifiedPurchase ?? false,
    status: 'PENDING',
    helpful_count: 0,
    moderation_reason: null,
    moderated_by: null,
    moderated_at: null,
    created_at: now,
    version: 1,
  };
}

const moderateReview = mutation({
  allowed,
  input: z.object({
    id,
    verdict: z.enum(['PUBLISH', 'REJECT']),
    reason: note(1000).nullish(),
    expectedVersion,
  }),
  run: async ({ verdict, reason, ...which }, { db, clock, caller }: Context) => {
    requireReason(verdict, reason);
    const review = await changeReview(db, which, ({ status }) => ({
      status: takeStep(reviewSteps, verdict, status),
      moderation_reason: reason || null,
      moderated_by: callerName(caller),
      moderated_at: clock(),
    }));
    return { review };
  },
  refused,
});

const markReviewHelpful = mutation({
  allowed: allowedToChannels,
  input: z.object({ id, voter: id }),
  run: async (vote, { db }: Context) => ({ review: await addVote(db, vote) }),
  refused,
});

export const reviewMutations: MutationResolvers = {
  submitReview,
  moderateReview,
  markReviewHelpful,
};
