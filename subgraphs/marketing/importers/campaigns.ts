import { z } from 'zod';
import {
  amount,
  choice,
  currency,
  id,
  instant,
  listOf,
  text,
} from '../../../platform/transfer/cells.ts';
import { defineFeed, type Rejection, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import type { CampaignTable, Tables } from '../store/tables.ts';
import { writeDated } from './write-dated.ts';

const columns = [
  'id',
  'name',
  'channel',
  'markets',
  'starts_at',
  'ends_at',
  'status',
  'budget',
  'currency',
] as const;

type CampaignLine = Pick<CampaignTable, (typeof columns)[number]>;

const row = z
  .object({
    id,
    name: text(),
    channel: choice(['EMAIL', 'SMS', 'SOCIAL', 'SEARCH', 'DISPLAY', 'ONSITE', 'STORE']),
    markets: listOf(id),
    starts_at: instant.optional(),
    ends_at: instant.optional(),
    status: choice(['DRAFT', 'SCHEDULED', 'ACTIVE', 'PAUSED', 'ENDED']),
    budget: amount.optional(),
    currency: currency.optional(),
  })
  .transform(
    (line): CampaignLine => ({
      ...line,
      starts_at: line.starts_at ?? null,
      ends_at: line.ends_at ?? null,
      budget: line.budget ?? null,
      currency: line.currency ?? null,
    }),
  );

export const campaigns = defineFeed<Tables, CampaignLine>({
  name: 'campaigns',
  purpose: 'planned efforts to win shoppers, with their markets, times and budgets',
  columns,
  row,
  write: (tx, rows, { now }) =>
    sift(rows, fault, (good) =>
      writeDated(
        tx,
        'campaigns',
        columns.slice(1),
        good.map((line) => ({ ...line })),
        now,
      ),
    ),
  read: (tx) => readTable(tx, { table: 'campaign_rows', columns, key: ['id'] }),
});

function fault({ status, starts_at, ends_at, budget, currency }: CampaignLine): Rejection | null {
  if ((budget === null) !== (currency === null)) {
    return rejected('INVALID_INPUT', 'currency', 'a budget needs its currency, and no other does');
  }
  if (status !== 'DRAFT' && !starts_at) {
    return rejected('INVALID_INPUT', 'starts_at', 'only a DRAFT may be without a start');
  }
  if (ends_at && (!starts_at || ends_at <= starts_at)) {
    return rejected('INVALID_INPUT', 'ends_at', 'must lie after starts_at');
  }
  return null;
}
