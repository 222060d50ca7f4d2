import { callerName } from '../../../platform/identity/caller.ts';
import { mutation } from '../../../platform/subgraph/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { adjustStock, setStockPolicy } from '../store/adjust-stock.ts';
import { createInbound } from '../store/create-inbound.ts';
import { createShipment } from '../store/create-shipment.ts';
import type { Write } from '../store/idempotency.ts';
import { receiveStock } from '../store/receive-stock.ts';
import { commitReservation, releaseReservation } from '../store/reservations.ts';
import { reserveStock } from '../store/reserve-stock.ts';
import { recordTrackingEvent } from '../store/track-shipment.ts';
import { transferStock } from '../store/transfer-stock.ts';
import * as inputs from './inputs.ts';
import { required } from './required.ts';

const byTeam = { team: 'logistics' };
/** A storefront's checkout holds and sells stock. */
const byChannel = { team: 'logistics', consumers: true };

export const Mutation: MutationResolvers = {
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
  createShipment: mutation({
    allowed: byTeam,
    input: inputs.createShipmentInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      shipment: await shipment(context, createShipment(...by(context, idempotencyKey, request))),
    }),
    refused: { shipment: null },
  }),
  recordTrackingEvent: mutation({
    allowed: byTeam,
    input: inputs.recordTrackingEventInput,
    run: async ({ trackingNumber, ...event }, context: Context) => ({
      shipment: await shipment(context, recordTrackingEvent(context.db, trackingNumber, event)),
    }),
    refused: { shipment: null },
  }),
  createInboundShipment: mutation({
    allowed: byTeam,
    input: inputs.createInboundShipmentInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => {
      const id = await createInbound(...by(context, idempotencyKey, request));
      context.loaders.inbound.clear(id);
      return { inboundShipment: await required(context.loaders.inbound.load(id)) };
    },
    refused: { inboundShipment: null },
  }),
};

/** The arguments of a write: where, what, and who does it when. */
function by<Request>(
  { db, caller, clock, newId }: Context,
  idempotencyKey: string,
  request: Request,
): [Context['db'], Request, Write] {
  return [db, request, { caller: callerName(caller), now: clock(), newId, idempotencyKey }];
}

/** The level as it is after the write; an earlier mutation of the request may have loaded it. */
async function level({ loaders }: Context, written: string | Promise<string>) {
  const id = await written;
  return required(loaders.level.clear(id).load(id));
}

async function reservation({ loaders }: Context, written: Promise<string>) {
  const id = await written;
  return required(loaders.reservation.clear(id).load(id));
}

async function shipment({ loaders }: Context, written: Promise<string>) {
  const id = await written;
  loaders.events.clear(id);
  return required(loaders.shipment.clear(id).load(id));
}
