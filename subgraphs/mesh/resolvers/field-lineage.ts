import type { FieldLineageResolvers } from '../generated/resolvers.ts';

export const FieldLineage: FieldLineageResolvers = {
  operations: async ({ operations }, _args, { loaders }) => {
    const found = await Promise.all(operations.map((hash) => loaders.operation.load(hash)));
    return found.filter((operation) => operation !== null);
  },
  uses: async ({ uses }, _args, { loaders }) => {
    const found = await Promise.all(
      uses.map(async ({ hash, ...use }) => {
        const operation = await loaders.operation.load(hash);
        return operation && { ...use, operation };
      }),
    );
    return found.filter((use) => use !== null);
  },
};
