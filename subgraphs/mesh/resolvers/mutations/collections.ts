import { z } from 'zod';
import { callerName } from '../../../../platform/identity/caller.ts';
import { expectedVersion, id, line } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import {
  longestOperation,
  longestVariables,
  ownerOf,
  requireOwnCollection,
} from '../../model/collection.ts';
import { removeCollection, type SavedBy, saveCollection } from '../../store/save-collection.ts';
import { moveOperation, removeOperation, saveOperation } from '../../store/save-operation.ts';

const name = line(100);

/** Kept as it is written, so that whoever opens it sees whether his own differs. */
const operationText = z
  .string()
  .max(longestOperation)
  .refine((text) => text.trim() !== '', 'must not be empty');

const saveCollectionInput = z.object({ id: id.nullish(), name, expectedVersion });
const removeInput = z.object({ id, expectedVersion });

const saveOperationInput = z.object({
  collection: id,
  name,
  text: operationText,
  variables: z
    .string()
    .max(longestVariables)
    .nullish()
    .transform((text) => text ?? ''),
  expectedVersion,
});

const moveOperationInput = z.object({
  id,
  collection: id.nullish(),
  name: name.nullish(),
  expectedVersion,
});

/** Operations that people keep: everybody saves into collections of his own. */
export const collectionMutations = {
  saveOperationCollection: mutation({
    allowed: ownerOf,
    input: saveCollectionInput,
    run: async (input, context: Context) => {
      const owner = ownerOf(context.caller);
      return {
        collection: await saveCollection(context.db, { ...input, owner }, byCaller(context)),
      };
    },
    refused: { collection: null },
  }),
  removeOperationCollection: mutation({
    allowed: ownerOf,
    input: removeInput,
    run: async ({ id, expectedVersion }, context: Context) => {
      await removeCollection(context.db, id, expectedVersion, byCaller(context));
      return { isRemoved: true };
    },
    refused: { isRemoved: null },
  }),
  saveOperation: mutation({
    allowed: ownerOf,
    input: saveOperationInput,
    run: async (input, context: Context) => ({
      operation: await saveOperation(context.db, input, byCaller(context)),
    }),
    refused: { operation: null },
  }),
  moveSavedOperation: mutation({
    allowed: ownerOf,
    input: moveOperationInput,
    run: async (input, context: Context) => ({
      operation: await moveOperation(context.db, input, byCaller(context)),
    }),
    refused: { operation: null },
  }),
  removeSavedOperation: mutation({
    allowed: ownerOf,
    input: removeInput,
    run: async ({ id, expectedVersion }, context: Context) => {
      await removeOperation(context.db, id, expectedVersion, byCaller(context));
      return { isRemoved: true };
    },
    refused: { isRemoved: null },
  }),
} satisfies MutationResolvers;

function byCaller({ caller, clock, newId }: Context): SavedBy {
  return {
    requireMay: (owner) => requireOwnCollection(caller, owner),
    actor: callerName(caller),
    now: clock(),
    newId,
  };
}
