import type { RevisionResolvers } from '../generated/resolvers.ts';

export const Revision: RevisionResolvers = {
  check: ({ check_id }, _args, { loaders }) => (check_id ? loaders.check.load(check_id) : null),
};
