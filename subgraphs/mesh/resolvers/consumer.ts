import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { textKey } from '../../../platform/subgraph/cursors.ts';
import type { ConsumerResolvers } from '../generated/resolvers.ts';
import { noticeText } from '../model/retirement.ts';
import { sees } from '../model/who.ts';
import { listConsumerOperations } from '../store/consumers.ts';
import { agreementPage } from './agreement-page.ts';

const byNameAndHash = z.object({ name: textKey, hash: textKey });

export const Consumer: ConsumerResolvers = {
  __resolveReference: ({ name }, { loaders, caller }) =>
    sees(caller, name) ? loaders.consumer.load(name) : null,
  dataProducts: async ({ products }, _args, { loaders }) => {
    const found = await Promise.all(products.map((id) => loaders.dataProduct.load(id)));
    return found.filter((product) => product !== null);
  },
  operationCount: async ({ name }, _args, { loaders }) =>
    (await loaders.operationCount.load(name))?.count ?? 0,
  operations: async ({ name }, args, { db }) => {
    const page = readPage(args, byNameAndHash);
    const rows = await listConsumerOperations(db, name, page);
    return toConnection(rows, page, ({ name, hash }) => ({ name, hash }));
  },
  agreements: ({ name }, args, context) =>
    sees(context.caller, name)
      ? agreementPage(context, { scope: { kind: 'one', name } }, args)
      : null,
  notices: async ({ name }, _args, { loaders }) =>
    (await loaders.notices.load(name)).map((notice) => ({
      domain: notice.domain,
      message: noticeText(notice),
      announcedAt: notice.announced_at,
      effectiveOn: notice.effective_on,
    })),
  registeredAt: ({ registered_at }) => registered_at,
};
