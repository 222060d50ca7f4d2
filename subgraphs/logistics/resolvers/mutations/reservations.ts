import { z } from 'zod';
import { id, idempotencyKey } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { required } from '../../../../platform/subgraph/required.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { commitReservation, releaseReservation } from '../../store/reservations.ts';
import { reserveStock } from '../../store/reserve-stock.ts';
import { allowedToChannels, expectedVersion, optional, skuLines } from './input.ts';
import { by, freshLoaders } from './write.ts';

const reserveStockInput = z.object({
  idempotencyKey,
  lines: skuLines,
  orderReference: optional(id),
  location: optional(id),
  holdMinutes: z
    .number()
    .int()
    .min(1)
    .max(7 * 24 * 60)
    .nullish()
    .transform((value) => value ?? 30),
});

const endReservationInput = z.object({ idempotencyKey, id, expectedVersion });

/** What holds stock for orders: a storefront’s checkout holds and sells it. */
export const reservationMutations = {
  reserveStock: mutation({
    allowed: allowedToChannels,
    input: reserveStockInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      reservation: await reservation(
        context,
        reserveStock(...by(context, idempotencyKey, request)),
      ),
    }),
    refused: { reservation: null },
  }),
  releaseReservation: mutation({
    allowed: allowedToChannels,
    input: endReservationInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      reservation: await reservation(
        context,
        releaseReservation(...by(context, idempotencyKey, request)),
      ),
    }),
    refused: { reservation: null },
  }),
  commitReservation: mutation({
    allowed: allowedToChannels,
    input: endReservationInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      reservation: await reservation(
        context,
        commitReservation(...by(context, idempotencyKey, request)),
      ),
    }),
    refused: { reservation: null },
  }),
} satisfies MutationResolvers;

async function reservation(context: Context, written: Promise<string>) {
  const id = await written;
  return required(freshLoaders(context).reservation.load(id));
}
