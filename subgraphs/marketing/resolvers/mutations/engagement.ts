import { z } from 'zod';
import { id } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { MeshError } from '../../../../schema/errors.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { isStillToCome } from '../../model/evidence.ts';
import { recordEvents } from '../../store/engagement.ts';
import type { EngagementTable } from '../../store/tables.ts';
import { allowedToChannels } from './input.ts';

const maxEvents = 1000;

const event = z.object({
  id,
  kind: z.enum(['VIEW', 'ADD_TO_CART', 'WISHLIST', 'PURCHASE']),
  product: id,
  sku: id.nullish(),
  market: id,
  occurredAt: z.date(),
});

const recordInput = z.object({
  events: z
    .array(event)
    .min(1, 'must hold at least one event')
    .max(maxEvents, `must hold at most ${maxEvents} events`)
    .refine((events) => new Set(events.map(({ id }) => id)).size === events.length, {
      error: 'must not hold an id twice',
    }),
});

export const engagementMutations: MutationResolvers = {
  recordEngagement: mutation({
    allowed: allowedToChannels,
    input: recordInput,
    run: async ({ events }, { db, clock }: Context) => {
      requirePast(events, clock());
      const rows = events.map(toRow);
      const recorded = await db.transaction().execute((tx) => recordEvents(tx, rows));
      return { recorded, known: events.length - recorded };
    },
    refused: { recorded: null, known: null },
  }),
};

type Event = z.output<typeof event>;

function requirePast(events: readonly Event[], now: Date): void {
  const index = events.findIndex(({ occurredAt }) => isStillToCome(occurredAt, now));
  if (index === -1) return;
  throw new MeshError('INVALID_INPUT', 'occurredAt lies in the future', {
    path: ['input', 'events', String(index), 'occurredAt'],
  });
}

function toRow({ id, sku, occurredAt, ...event }: Event): EngagementTable {
  return { ...event, event_id: id, sku: sku ?? null, occurred_at: occurredAt };
}
