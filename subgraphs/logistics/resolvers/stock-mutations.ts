import { mutation } from '../../../platform/subgraph/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { adjustStock, setStockPolicy } from '../store/adjust-stock.ts';
import { receiveStock } from '../store/receive-stock.ts';
import { commitReservation, releaseReservation } from '../store/reservations.ts';
import { reserveStock } from '../store/reserve-stock.ts';
import { transferStock } from '../store/transfer-stock.ts';
import * as inputs from './inputs.ts';
import { required } from './required.ts';
import { by, freshLoaders } from './write.ts';

const byTeam = { team: 'logistics' };
/** A storefront's checkout holds and sells stock. */
const byChannel = { team: 'logistics', consumers: true };

/** What changes stock: where it lies and who holds it. */
export const stockMutations = {
  adjustStock: mutation({
    allowed: byTeam,
    input: inputs.adjustStockInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      inventoryLevel: await level(context, adjustStock(...by(context, idempotencyKey, request))),
    }),
    refused: { inventoryLevel: null },
  }),
  reserveStock: mutation({
    allowed: byChannel,
    input: inputs.reserveStockInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      reservation: await reservation(
        context,
        reserveStock(...by(context, idempotencyKey, request)),
      ),
    }),
    refused: { reservation: null },
  }),
  releaseReservation: mutation({
    allowed: byChannel,
    input: inputs.endReservationInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      reservation: await reservation(
        context,
        releaseReservation(...by(context, idempotencyKey, request)),
      ),
    }),
    refused: { reservation: null },
  }),
  commitReservation: mutation({
    allowed: byChannel,
    input: inputs.endReservationInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      reservation: await reservation(
        context,
        commitReservation(...by(context, idempotencyKey, request)),
      ),
    }),
    refused: { reservation: null },
  }),
  transferStock: mutation({
    allowed: byTeam,
    input: inputs.transferStockInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => {
      const ids = await transferStock(...by(context, idempotencyKey, request));
      return { inventoryLevels: await Promise.all(ids.map((id) => level(context, id))) };
    },
    refused: { inventoryLevels: null },
  }),
  receiveStock: mutation({
    allowed: byTeam,
    input: inputs.receiveStockInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      inventoryLevel: await level(context, receiveStock(...by(context, idempotencyKey, request))),
    }),
    refused: { inventoryLevel: null },
  }),
  setStockPolicy: mutation({
    allowed: byTeam,
    input: inputs.setStockPolicyInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      inventoryLevel: await level(context, setStockPolicy(...by(context, idempotencyKey, request))),
    }),
    refused: { inventoryLevel: null },
  }),
} satisfies MutationResolvers;

async function level(context: Context, written: string | Promise<string>) {
  const id = await written;
  return required(freshLoaders(context).level.load(id));
}

async function reservation(context: Context, written: Promise<string>) {
  const id = await written;
  return required(freshLoaders(context).reservation.load(id));
}
