import { z } from 'zod';
import { eventCodes } from '../model/tracking-codes.ts';

/** The forms of the mutations' inputs, beyond what the schema's types say. */
const id = z.string().trim().min(1).max(100);
const idempotencyKey = z.string().min(1).max(200);
const units = z.number().int().min(1).max(1_000_000);
const delta = z.number().int().min(-1_000_000).max(1_000_000);
const note = z.string().trim().min(1).max(500);
const optional = <T extends z.ZodType>(form: T) =>
  form.nullish().transform((value) => value ?? null);
const expectedVersion = optional(z.number().int());

function eachSkuOnce<Line extends { sku: string }>(lines: readonly Line[]): boolean {
  return new Set(lines.map(({ sku }) => sku)).size === lines.length;
}
const skuLines = z
  .array(z.object({ sku: id, quantity: units }))
  .min(1)
  .max(100)
  .refine(eachSkuOnce, 'must name each SKU once');

export const adjustStockInput = z
  .object({
    idempotencyKey,
    sku: id,
    location: id,
    availableDelta: delta.nullish().transform((value) => value ?? 0),
    unavailableDelta: delta.nullish().transform((value) => value ?? 0),
    reason: note,
    expectedVersion,
  })
  .refine(({ availableDelta, unavailableDelta }) => availableDelta || unavailableDelta, {
    error: 'must change something: give availableDelta or unavailableDelta',
    path: ['availableDelta'],
  });

export const reserveStockInput = z.object({
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

export const endReservationInput = z.object({ idempotencyKey, id, expectedVersion });

export const transferStockInput = z
  .object({ idempotencyKey, sku: id, from: id, to: id, quantity: units, reason: optional(note) })
  .refine(({ from, to }) => from !== to, { error: 'must be another location', path: ['to'] });

export const receiveStockInput = z
  .object({
    idempotencyKey,
    sku: optional(id),
    location: optional(id),
    quantity: units,
    rejected: z
      .number()
      .int()
      .min(0)
      .nullish()
      .transform((value) => value ?? 0),
    inboundLine: optional(z.object({ inboundShipment: id, line: z.number().int() })),
    reason: optional(note),
  })
  .refine(({ quantity, rejected }) => rejected <= quantity, {
    error: 'must not be more than what arrived',
    path: ['rejected'],
  });

const policyUnits = optional(z.number().int().min(0).max(1_000_000));
export const setStockPolicyInput = z.object({
  idempotencyKey,
  sku: id,
  location: id,
  safetyStock: policyUnits,
  reorderPoint: policyUnits,
  expectedVersion,
});

export const createShipmentInput = z.object({
  idempotencyKey,
  trackingNumber: id,
  orderReference: id,
  service: id,
  location: id,
  to: z.object({ country: z.string(), postcode: z.string().trim().min(1).max(20) }),
  lines: skuLines,
});

export const recordTrackingEventInput = z.object({
  trackingNumber: id,
  occurredAt: z.date(),
  code: z.enum(eventCodes),
  place: optional(z.string().trim().max(200)),
  note: optional(note),
});

export const createInboundShipmentInput = z.object({
  idempotencyKey,
  id,
  supplier: z.string().trim().min(1).max(200),
  shipMethod: optional(z.string().trim().min(1).max(200)),
  location: id,
  orderedOn: optional(z.string()),
  lines: z
    .array(z.object({ sku: id, quantity: units, dueOn: z.string() }))
    .min(1)
    .max(500),
});
