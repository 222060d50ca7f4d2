import { z } from 'zod';
import {
  amount,
  choice,
  count,
  currency,
  day,
  id,
  integer,
  listOf,
  text,
} from '../../../platform/transfer/cells.ts';
import type { PromotionTable } from '../store/tables.ts';

export const columns = [
  'id',
  'title',
  'kind',
  'percent',
  'amount',
  'currency',
  'buy_quantity',
  'get_quantity',
  'audience',
  'markets',
  'starts_on',
  'ends_on',
  'min_quantity',
  'max_quantity',
  'stacking',
  'priority',
  'campaign',
  'status',
  'type',
] as const;

export type PromotionLine = Pick<PromotionTable, (typeof columns)[number]>;

/** One promotion of a file: empty cells mean no limit, no audience, the plainest terms. */
export const row = z
  .object({
    id,
    title: text(),
    kind: choice(['PERCENTAGE', 'AMOUNT', 'BUY_X_GET_Y']),
    percent: amount.optional(),
    amount: amount.optional(),
    currency: currency.optional(),
    buy_quantity: count.optional(),
    get_quantity: count.optional(),
    audience: listOf(id).optional(),
    markets: listOf(id),
    starts_on: day,
    ends_on: day.optional(),
    min_quantity: count.optional(),
    max_quantity: count.optional(),
    stacking: choice(['EXCLUSIVE', 'STACKABLE']).default('EXCLUSIVE'),
    priority: integer(-9999, 9999).optional(),
    campaign: id.optional(),
    status: choice(['DRAFT', 'ACTIVE', 'PAUSED', 'ENDED']),
    type: text().optional(),
  })
  .transform(
    (line): PromotionLine => ({
      ...line,
      percent: line.percent ?? null,
      amount: line.amount ?? null,
      currency: line.currency ?? null,
      buy_quantity: line.buy_quantity ?? null,
      get_quantity: line.get_quantity ?? null,
      audience: line.audience ?? [],
      ends_on: line.ends_on ?? null,
      // Exports write 0 for "from the first one on".
      min_quantity: Math.max(1, line.min_quantity ?? 1),
      max_quantity: line.max_quantity ?? null,
      priority: line.priority ?? 0,
      campaign: line.campaign ?? null,
      type: line.type ?? null,
    }),
  );
