import { z } from 'zod';
import { id, idempotencyKey } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { required } from '../../../../platform/subgraph/required.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { mostUnitsAtOnce } from '../../model/limits.ts';
import { adjustStock, setStockPolicy } from '../../store/adjust-stock.ts';
import { receiveStock } from '../../store/receive-stock.ts';
import { transferStock } from '../../store/transfer-stock.ts';
import { allowed, expectedVersion, optional, reason, sku, units } from './input.ts';
import { by, freshLoaders } from './write.ts';

const delta = z
  .number()
  .int()
  .min(-mostUnitsAtOnce)
  .max(mostUnitsAtOnce)
  .nullish()
  .transform((value) => value ?? 0);

const adjustStockInput = z
  .object({
    idempotencyKey,
    sku,
    location: id,
    availableDelta: delta,
    unavailableDelta: delta,
    reason,
    expectedVersion,
  })
  .refine(({ availableDelta, unavailableDelta }) => availableDelta || unavailableDelta, {
    error: 'must change something: give availableDelta or unavailableDelta',
    path: ['availableDelta'],
  });

const transferStockInput = z
  .object({ idempotencyKey, sku, from: id, to: id, quantity: units, reason: optional(reason) })
  .refine(({ from, to }) => from !== to, { error: 'must be another location', path: ['to'] });

const receiveStockInput = z
  .object({
    idempotencyKey,
    sku: optional(sku),
    location: optional(id),
    quantity: units,
    rejected: z
      .number()
      .int()
      .min(0)
      .nullish()
      .transform((value) => value ?? 0),
    inboundLine: optional(z.object({ inboundShipment: id, line: z.number().int() })),
    reason: optional(reason),
  })
  .refine(({ quantity, rejected }) => rejected <= quantity, {
    error: 'must not be more than what arrived',
    path: ['rejected'],
  });

const policyUnits = optional(z.number().int().min(0).max(mostUnitsAtOnce));
const setStockPolicyInput = z.object({
  idempotencyKey,
  sku,
  location: id,
  safetyStock: policyUnits,
  reorderPoint: policyUnits,
  expectedVersion,
});

/** What changes stock where it lies. */
export const stockMutations = {
  adjustStock: mutation({
    allowed,
    input: adjustStockInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      inventoryLevel: await level(context, adjustStock(...by(context, idempotencyKey, request))),
    }),
    refused: { inventoryLevel: null },
  }),
  transferStock: mutation({
    allowed,
    input: transferStockInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => {
      const ids = await transferStock(...by(context, idempotencyKey, request));
      return { inventoryLevels: await Promise.all(ids.map((id) => level(context, id))) };
    },
    refused: { inventoryLevels: null },
  }),
  receiveStock: mutation({
    allowed,
    input: receiveStockInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => ({
      inventoryLevel: await level(context, receiveStock(...by(context, idempotencyKey, request))),
    }),
    refused: { inventoryLevel: null },
  }),
  setStockPolicy: mutation({
    allowed,
    input: setStockPolicyInput,
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
