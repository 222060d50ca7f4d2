import { join } from 'node:path';
import { transferMutations } from '../../../platform/transfer/graph/transfer-mutations.ts';
import { transferQueries } from '../../../platform/transfer/graph/transfer-queries.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { feeds } from '../importers/index.ts';
import { allowed } from './mutations/input.ts';

const room = { name: 'catalog', folder: join(import.meta.dirname, '..'), feeds };
const queries = transferQueries(room, allowed);
const mutations = transferMutations(room, allowed);

/** The catalog's importers over the graph, under its own names. */
export const catalogQueries: Pick<QueryResolvers, 'catalogFeeds' | 'quarantinedCatalogRows'> = {
  catalogFeeds: queries.feeds,
  quarantinedCatalogRows: queries.quarantinedRows,
};

type TransferMutation =
  | 'importCatalogFile'
  | 'replayCatalogRow'
  | 'replayCatalogRows'
  | 'discardCatalogRow';

export const catalogMutations: Pick<MutationResolvers, TransferMutation> = {
  importCatalogFile: mutations.importFile,
  replayCatalogRow: mutations.replayRow,
  replayCatalogRows: mutations.replayRows,
  discardCatalogRow: mutations.discardRow,
};
