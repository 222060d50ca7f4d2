import type { OperationCollectionResolvers } from '../generated/resolvers.ts';

export const OperationCollection: OperationCollectionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.collection.load(id),
  operations: ({ id }, _args, { loaders }) => loaders.operationsOfCollection.load(id),
  updatedAt: ({ updated_at }) => updated_at,
  updatedBy: ({ updated_by }) => updated_by,
};
