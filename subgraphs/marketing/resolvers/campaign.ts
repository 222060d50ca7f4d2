import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { dayKey, textKey } from '../../../platform/subgraph/cursors.ts';
import { toExactMoney } from '../../../schema/money.ts';
import type { CampaignResolvers } from '../generated/resolvers.ts';
import { campaignStatusAt } from '../model/campaign-lifecycle.ts';
import { seesBudgets, seesDrafts, visibleTo } from '../model/visibility.ts';
import { promotionPlace } from '../store/promotions.ts';

const place = z.tuple([dayKey, textKey]);

export const Campaign: CampaignResolvers = {
  __resolveReference: async ({ id }, { loaders, caller }) =>
    visibleTo(caller, await loaders.campaign.load(id)),
  markets: ({ markets }) => markets.map((code) => ({ code })),
  budget: ({ budget, currency }, _args, { caller }) =>
    budget && currency && seesBudgets(caller) ? toExactMoney(budget, currency) : null,
  startsAt: ({ starts_at }) => starts_at,
  endsAt: ({ ends_at }) => ends_at,
  status: (campaign, _args, { clock }) => campaignStatusAt(campaign, clock()),
  promotions: async ({ id }, args, { loaders, caller }) => {
    const page = readPage(args, place);
    const drafts = seesDrafts(caller);
    const query = { drafts, limit: page.limit + 1, after: page.after };
    const rows = await loaders.promotionsOfCampaign(query).load(id);
    return toConnection(rows, page, promotionPlace);
  },
  createdAt: ({ created_at }) => created_at,
  updatedAt: ({ updated_at }) => updated_at,
};
