import { z } from 'zod';
import { id, idempotencyKey, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { required } from '../../../../platform/subgraph/required.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { horizonForm, isWithinHorizon } from '../../model/horizon.ts';
import { eventCodes } from '../../model/tracking-codes.ts';
import { createShipment } from '../../store/create-shipment.ts';
import { recordTrackingEvent } from '../../store/track-shipment.ts';
import { allowed, optional, reason, skuLines } from './input.ts';
import { by, freshLoaders } from './write.ts';

const createShipmentInput = z.object({
  idempotencyKey,
  trackingNumber: id,
  orderReference: id,
  service: id,
  location: id,
  to: z.object({ country: z.string(), postcode: line(20) }),
  lines: skuLines,
});

const recordTrackingEventInput = z.object({
  trackingNumber: id,
  occurredAt: z.date().refine(isWithinHorizon, horizonForm),
  code: z.enum(eventCodes),
  place: optional(line(200)),
  note: optional(reason),
});

/** Parcels to customers. */
export const shipmentMutations = {
  createShipment: mutation({
    allowed,
    input: createShipmentInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      shipment: await shipment(context, createShipment(...by(context, idempotencyKey, request))),
    }),
    refused: { shipment: null },
  }),
  recordTrackingEvent: mutation({
    allowed,
    input: recordTrackingEventInput,
    run: async ({ trackingNumber, ...event }, context: Context) => ({
      shipment: await shipment(context, recordTrackingEvent(context.db, trackingNumber, event)),
    }),
    refused: { shipment: null },
  }),
} satisfies MutationResolvers;

async function shipment(context: Context, written: Promise<string>) {
  const id = await written;
  return required(freshLoaders(context).shipment.load(id));
}
