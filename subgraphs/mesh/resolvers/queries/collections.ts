import { z } from 'zod';
import { readPage, toConnection } from '../../../../platform/subgraph/connection.ts';
import { textKey } from '../../../../platform/subgraph/cursors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listCollections } from '../../store/collections.ts';

const byOwnerAndName = z.object({ owner: textKey, name: textKey });

/** Operations that people keep; all may read them. */
export const collectionQueries = {
  operationCollection: (_root, { id }, { loaders }) => loaders.collection.load(id),
  operationCollections: async (_root, { owner, ...args }, { db }) => {
    const page = readPage(args, byOwnerAndName);
    const rows = await listCollections(db, owner, page);
    return toConnection(rows, page, ({ owner, name }) => ({ owner, name }));
  },
  savedOperation: (_root, { id }, { loaders }) => loaders.savedOperation.load(id),
} satisfies QueryResolvers;
