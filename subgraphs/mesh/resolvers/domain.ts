import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { wholeKey } from '../../../platform/subgraph/cursors.ts';
import type { DomainResolvers } from '../generated/resolvers.ts';

export const Domain: DomainResolvers = {
  __resolveReference: ({ name }, { loaders }) => loaders.domain.load(name),
  dataProducts: ({ name }, _args, { loaders }) => loaders.productsOf.load(name),
  releases: ({ name }, _args, { loaders }) => loaders.releasesOf.load(name),
  versions: async ({ name }, args, { loaders }) => {
    const page = readPage(args, wholeKey);
    return toConnection(await loaders.versions(page).load(name), page, ({ number }) => number);
  },
  retirement: ({ name }, _args, { loaders }) => loaders.retirement.load(name),
};
