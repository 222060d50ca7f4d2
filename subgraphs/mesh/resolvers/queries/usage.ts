import { z } from 'zod';
import { readPage, toConnection } from '../../../../platform/subgraph/connection.ts';
import { momentKey, textKey } from '../../../../platform/subgraph/cursors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listOperations } from '../../store/operations.ts';

const bySeen = z.object({ at: momentKey, hash: textKey });

/** What clients ask, as gateways recorded it. */
export const usageQueries = {
  operation: (_root, { hash }, { loaders }) => loaders.operation.load(hash),
  operations: async (_root, { client, field, ...args }, { db }) => {
    const page = readPage(args, bySeen);
    const rows = await listOperations(db, { client, field }, page);
    return toConnection(rows, page, ({ last_seen_at, hash }) => ({
      at: last_seen_at.toISOString(),
      hash,
    }));
  },
} satisfies QueryResolvers;
