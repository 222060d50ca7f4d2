import { z } from 'zod';
import { requireCaller } from '../../../platform/identity/caller.ts';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { dayKey, momentKey, textKey, wholeKey } from '../../../platform/subgraph/cursors.ts';
import { utcDay } from '../../../schema/day.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { noTotals, requireSpan, windowsOf } from '../model/engagement-windows.ts';
import { requireTeam } from '../model/require-team.ts';
import { requireReviewReader, seesDrafts, visibleTo } from '../model/visibility.ts';
import { listActivePromotions } from '../store/active-promotions.ts';
import { campaignPlace, listCampaigns } from '../store/campaigns.ts';
import { countByPurpose } from '../store/consents.ts';
import { totalsByWindows, totalsOfTopProducts } from '../store/engagement.ts';
import { listPromotions, promotionPlace } from '../store/promotions.ts';
import { listReviews, reviewPlace } from '../store/reviews.ts';
import { listSegments } from '../store/segments.ts';

const dayAndId = z.tuple([dayKey, textKey]);
const timeAndId = z.tuple([momentKey, textKey]);
const startAndId = z.tuple([z.union([momentKey, z.literal('infinity')]), textKey]);
const priorityAndId = z.tuple([wholeKey, textKey]);

export const Query: QueryResolvers = {
  campaign: async (_root, { id }, { loaders, caller }) =>
    visibleTo(caller, await loaders.campaign.load(id)),
  campaigns: async (_root, { status, market, ...args }, { db, clock, caller }) => {
    const page = readPage(args, startAndId);
    const which = { status, market, drafts: seesDrafts(caller), now: clock() };
    const query = { ...which, limit: page.limit + 1, after: page.after };
    return toConnection(await listCampaigns(db, query), page, campaignPlace);
  },
  promotion: async (_root, { id }, { loaders, caller }) =>
    visibleTo(caller, await loaders.promotion.load(id)),
  promotions: async (_root, { status, market, at, ...args }, { db, caller }) => {
    const page = readPage(args, dayAndId);
    const day = at ? utcDay(at) : null;
    const which = { status, market, day, drafts: seesDrafts(caller) };
    const query = { ...which, limit: page.limit + 1, after: page.after };
    return toConnection(await listPromotions(db, query), page, promotionPlace);
  },
  activePromotions: async (_root, { market, at, ...args }, { db, clock }) => {
    const page = readPage(args, priorityAndId);
    const query = { market, at: at ?? clock(), limit: page.limit + 1, after: page.after };
    const rows = await listActivePromotions(db, query);
    return toConnection(rows, page, ({ priority, id }) => [priority, id]);
  },
  segment: (_root, { id }, { loaders }) => loaders.segment.load(id),
  segments: async (_root, args, { db }) => {
    const page = readPage(args, textKey);
    const rows = await listSegments(db, { limit: page.limit + 1, after: page.after });
    return toConnection(rows, page, ({ id }) => id);
  },
  review: async (_root, { id }, { loaders, caller }) =>
    visibleTo(caller, await loaders.review.load(id)),
  reviews: async (_root, { status, product, ...args }, { db, caller }) => {
    requireReviewReader(caller, status);
    const page = readPage(args, timeAndId);
    const query = { status, product, limit: page.limit + 1, after: page.after };
    return toConnection(await listReviews(db, query), page, reviewPlace);
  },
  engagement: async (_root, { from, to, market, granularity }, { db }) => {
    const windows = windowsOf({ from, to }, granularity);
    const totals = await totalsByWindows(db, windows, market);
    return windows.map((window, index) => ({ ...window, totals: totals[index] ?? noTotals }));
  },
  topProducts: (_root, { from, to, market, by, first }, { db }) => {
    requireSpan({ from, to });
    const { limit } = readPage({ first }, z.never(), 10);
    return totalsOfTopProducts(db, { from, to, market }, { by, limit });
  },
  consentByPurpose: (_root, _args, { db, caller }) => {
    requireTeam(caller);
    return countByPurpose(db);
  },
  consent: (_root, { subject }, { caller }) => {
    requireCaller(caller, { team: 'marketing', consumers: true });
    return { subject };
  },
};
