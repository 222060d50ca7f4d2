import type { FieldLineageResolvers } from '../generated/resolvers.ts';

export const FieldLineage: FieldLineageResolvers = {
  operations: async ({ operations }, _args, { loaders }) => {
    const found = await Promise.all(operations.map((hash) => loaders.operation.load(hash)));
    return found.filter((operation) => operation !== null);
  },
};
