import { required } from '../../../platform/subgraph/required.ts';
import type { SavedOperationResolvers } from '../generated/resolvers.ts';

export const SavedOperation: SavedOperationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.savedOperation.load(id),
  collection: ({ collection }, _args, { loaders }) => required(loaders.collection.load(collection)),
  text: async ({ id }, _args, { loaders }) => (await required(loaders.savedTexts.load(id))).text,
  variables: async ({ id }, _args, { loaders }) =>
    (await required(loaders.savedTexts.load(id))).variables,
  updatedAt: ({ updated_at }) => updated_at,
  updatedBy: ({ updated_by }) => updated_by,
};
