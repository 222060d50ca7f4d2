import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaignStatusAt } from '../../../../subgraphs/marketing/model/campaign-lifecycle.ts';
import { listCampaigns } from '../../../../subgraphs/marketing/store/campaigns.ts';
import type { CampaignTable, Tables } from '../../../../subgraphs/marketing/store/tables.ts';
import { openTestDatabase } from '../../../support/database.ts';

const states = ['DRAFT', 'SCHEDULED', 'ACTIVE', 'PAUSED', 'ENDED'] as const;
const starts_at = new Date('2026-06-01T00:00:00Z');
const ends = [null, new Date('2026-07-01T00:00:00Z')];

const campaigns: CampaignTable[] = states.flatMap((status) =>
  ends.map((ends_at) => ({
    id: `${status}-${ends_at ? 'bounded' : 'open'}`,
    name: status,
    channel: 'EMAIL',
    markets: ['DE'],
    budget: null,
    currency: null,
    starts_at,
    ends_at,
    status,
    created_at: starts_at,
    updated_at: starts_at,
    version: 1,
  })),
);

describe('listing campaigns by state', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase<Tables>>>;
  beforeAll(async () => {
    database = await openTestDatabase<Tables>('marketing');
    await database.db.insertInto('campaigns').values(campaigns).execute();
  });
  afterAll(() => database.close());

  it.each([
    '2026-05-31T23:59:59Z',
    '2026-06-01T00:00:00Z',
    '2026-06-30T23:59:59Z',
    '2026-07-01T00:00:00Z',
  ])('agrees with the law at %s', async (time) => {
    const now = new Date(time);
    for (const status of states) {
      const page = { status, market: null, drafts: true, now, limit: 100, after: undefined };
      const found = await listCampaigns(database.db, page);
      const wanted = campaigns.filter((campaign) => campaignStatusAt(campaign, now) === status);
      expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id).sort());
    }
  });
});
