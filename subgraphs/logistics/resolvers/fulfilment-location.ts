import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import type { FulfilmentLocationResolvers } from '../generated/resolvers.ts';
import { levelCursor } from './cursors.ts';

export const FulfilmentLocation: FulfilmentLocationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.location.load(id),
  inventoryLevels: async ({ id }, args, { loaders }) => {
    const page = readPage(args, levelCursor);
    const below = args.belowReorderPoint ?? null;
    const rows = await loaders.levelsByLocation({ below, page }).load(id);
    return toConnection(rows, page, ({ sku, location }) => [sku, location]);
  },
};
