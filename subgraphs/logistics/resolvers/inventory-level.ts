import { requireTeamOrConsumer } from '../../../platform/identity/caller.ts';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { required } from '../../../platform/subgraph/required.ts';
import type { InventoryLevelResolvers } from '../generated/resolvers.ts';
import { movementCursor } from './cursors.ts';

export const InventoryLevel: InventoryLevelResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.level.load(id),
  variant: ({ sku }) => ({ sku }),
  location: ({ location }, _args, { loaders }) => required(loaders.location.load(location)),
  incoming: async ({ id }, _args, { loaders }) => (await loaders.incoming.load(id))?.units ?? 0,
  isBelowReorderPoint: ({ available, reorderPoint }) => available < reorderPoint,
  movements: async ({ id }, args, { loaders, caller }) => {
    requireTeamOrConsumer(caller);
    const page = readPage(args, movementCursor);
    const rows = await loaders.movements(page).load(id);
    return toConnection(rows, page, (row) => row.id);
  },
};
