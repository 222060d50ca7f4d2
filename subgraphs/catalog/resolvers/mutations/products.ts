import { z } from 'zod';
import { callerName } from '../../../../platform/identity/caller.ts';
import { expectedVersion, id, idempotencyKey, note } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import type { ProductStatus } from '../../model/lifecycle.ts';
import { createProduct, moveProduct, updateProduct } from '../../store/product-edits.ts';
import { allowed, description, handle, name } from './input.ts';

type ProductMutation =
  | 'createProduct'
  | 'updateProduct'
  | 'publishProduct'
  | 'discontinueProduct'
  | 'archiveProduct';

const createInput = z.object({
  idempotencyKey,
  id,
  handle,
  title: name.nullish(),
  description: description.nullish(),
  contentLanguage: z.string(),
  brand: z.string().nullish(),
  category: z.string().nullish(),
});

const updateInput = z.object({
  id,
  expectedVersion,
  handle: handle.nullish(),
  title: note(200).nullish(),
  description: description.nullish(),
  contentLanguage: z.string().nullish(),
  brand: z.string().nullish(),
  category: z.string().nullish(),
});

const moveInput = z.object({ id, expectedVersion });

const move = (status: ProductStatus) =>
  mutation({
    allowed,
    input: moveInput,
    run: async (input, { db, clock }: Context) => ({
      product: await moveProduct(db, { ...input, status }, clock()),
    }),
    refused: { product: null },
  });

export const productMutations: Pick<MutationResolvers, ProductMutation> = {
  createProduct: mutation({
    allowed,
    input: createInput,
    run: async ({ idempotencyKey: key, ...product }, { db, caller, clock }: Context) => ({
      product: await createProduct(db, product, { caller: callerName(caller), key, now: clock() }),
    }),
    refused: { product: null },
  }),
  updateProduct: mutation({
    allowed,
    input: updateInput,
    run: async (input, { db }: Context) => ({ product: await updateProduct(db, input) }),
    refused: { product: null },
  }),
  publishProduct: move('ACTIVE'),
  discontinueProduct: move('DISCONTINUED'),
  archiveProduct: move('ARCHIVED'),
};
