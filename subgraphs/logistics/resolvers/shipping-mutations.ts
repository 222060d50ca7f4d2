import { mutation } from '../../../platform/subgraph/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { createInbound } from '../store/create-inbound.ts';
import { createShipment } from '../store/create-shipment.ts';
import { recordTrackingEvent } from '../store/track-shipment.ts';
import * as inputs from './inputs.ts';
import { required } from './required.ts';
import { by, freshLoaders } from './write.ts';

const byTeam = { team: 'logistics' };

/** What moves between places: parcels to customers, goods from suppliers. */
export const shippingMutations = {
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
      return { inboundShipment: await required(freshLoaders(context).inbound.load(id)) };
    },
    refused: { inboundShipment: null },
  }),
} satisfies MutationResolvers;

async function shipment(context: Context, written: Promise<string>) {
  const id = await written;
  return required(freshLoaders(context).shipment.load(id));
}
