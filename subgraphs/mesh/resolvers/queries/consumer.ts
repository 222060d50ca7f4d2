import { readPage, toConnection } from '../../../../platform/subgraph/connection.ts';
import { textKey } from '../../../../platform/subgraph/cursors.ts';
import { utcDay } from '../../../../schema/day.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { scopeOf, sees } from '../../model/who.ts';
import { listConsumers } from '../../store/consumers.ts';
import { agreementPage } from '../agreement-page.ts';
import { visibleAgreement } from '../visible-agreement.ts';

/** Who builds on the graph, and what they may use: consumers see themselves, teams see all. */
export const consumerQueries = {
  consumer: (_root, { name }, { loaders, caller }) =>
    sees(caller, name) ? loaders.consumer.load(name) : null,
  consumers: async (_root, { dataProduct, ...args }, { db, caller, clock }) => {
    const page = readPage(args, textKey);
    const rows = await listConsumers(db, dataProduct, scopeOf(caller), page, utcDay(clock()));
    return toConnection(rows, page, ({ name }) => name);
  },
  agreement: (_root, { id }, context) => visibleAgreement(context, id),
  agreements: (_root, { dataProduct, consumer, status, ...args }, context) => {
    const scope = scopeOf(context.caller, consumer);
    return agreementPage(context, { dataProduct, scope, status }, args);
  },
} satisfies QueryResolvers;
