import { z } from 'zod';
import { id, idempotencyKey, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import { required } from '../../../../platform/subgraph/required.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { createInbound } from '../../store/create-inbound.ts';
import { allowed, day, optional, sku, units } from './input.ts';
import { by, freshLoaders } from './write.ts';

const createInboundShipmentInput = z.object({
  idempotencyKey,
  id,
  supplier: line(200),
  shipMethod: optional(line(200)),
  location: id,
  orderedOn: optional(day),
  lines: z
    .array(z.object({ sku, quantity: units, dueOn: day }))
    .min(1)
    .max(500),
});

/** Goods from suppliers. */
export const inboundShipmentMutations = {
  createInboundShipment: mutation({
    allowed,
    input: createInboundShipmentInput,
    run: async ({ idempotencyKey, ...request }, context: Context) => {
      const id = await createInbound(...by(context, idempotencyKey, request));
      return { inboundShipment: await required(freshLoaders(context).inbound.load(id)) };
    },
    refused: { inboundShipment: null },
  }),
} satisfies MutationResolvers;
