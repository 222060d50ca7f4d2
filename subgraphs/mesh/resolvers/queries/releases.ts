import { readPage, toConnection } from '../../../../platform/subgraph/connection.ts';
import { wholeKey } from '../../../../platform/subgraph/cursors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listChecks } from '../../store/checks.ts';
import { allEnvironments } from '../../store/environments.ts';

/** What is served where, and what was checked. */
export const releaseQueries = {
  environment: (_root, { name }, { loaders }) => loaders.environment.load(name),
  environments: (_root, _args, { db }) => allEnvironments(db),
  check: (_root, { id }, { loaders }) => loaders.check.load(id),
  checks: async (_root, { domain, environment, isPassed, ...args }, { db }) => {
    const page = readPage(args, wholeKey);
    const rows = await listChecks(db, { domain, environment, isPassed }, page);
    return toConnection(rows, page, ({ number }) => number);
  },
} satisfies QueryResolvers;
