import Big from 'big.js';
import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { textKey } from '../../../platform/subgraph/cursors.ts';
import { toExactMoney } from '../../../schema/money.ts';
import type { PromotionResolvers } from '../generated/resolvers.ts';
import { visibleTo } from '../model/visibility.ts';

const place = z.tuple([z.enum(['ALL', 'PRODUCT', 'SKU', 'CATEGORY']), textKey]);

export const Promotion: PromotionResolvers = {
  __resolveReference: async ({ id }, { loaders, caller }) =>
    visibleTo(caller, await loaders.promotion.load(id)),
  amount: ({ amount, currency }) => (amount && currency ? toExactMoney(amount, currency) : null),
  // "20.0000", as the table keeps it, is "20" to a reader.
  percent: ({ percent }) => percent && Big(percent).toFixed(),
  buyQuantity: ({ buy_quantity }) => buy_quantity,
  getQuantity: ({ get_quantity }) => get_quantity,
  audience: async ({ audience }, _args, { loaders }) => {
    const segments = await Promise.all(audience.map((id) => loaders.segment.load(id)));
    return segments.filter((segment) => segment !== null);
  },
  markets: ({ markets }) => markets.map((code) => ({ code })),
  startsOn: ({ starts_on }) => starts_on,
  endsOn: ({ ends_on }) => ends_on,
  minQuantity: ({ min_quantity }) => min_quantity,
  maxQuantity: ({ max_quantity }) => max_quantity,
  appliesTo: async ({ id }, args, { loaders }) => {
    const page = readPage(args, place);
    const query = { limit: page.limit + 1, after: page.after };
    const rows = await loaders.targetsOfPromotion(query).load(id);
    return toConnection(rows, page, ({ kind, target }) => [kind, target]);
  },
  campaign: async ({ campaign }, _args, { loaders, caller }) =>
    campaign === null ? null : visibleTo(caller, await loaders.campaign.load(campaign)),
  createdAt: ({ created_at }) => created_at,
  updatedAt: ({ updated_at }) => updated_at,
};
