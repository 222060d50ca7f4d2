import { z } from 'zod';
import { choice, id, instant } from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { EngagementTable, Tables } from '../store/tables.ts';

const columns = ['event_id', 'kind', 'product', 'sku', 'market', 'occurred_at'] as const;

export const engagement = defineFeed<Tables, EngagementTable>({
  name: 'engagement',
  purpose: 'what shoppers did; names nobody',
  columns,
  row: z
    .object({
      event_id: id,
      kind: choice(['VIEW', 'ADD_TO_CART', 'WISHLIST', 'PURCHASE']),
      product: id,
      sku: id.optional(),
      market: id,
      occurred_at: instant,
    })
    .transform(({ sku = null, ...event }) => ({ ...event, sku })),
  write: (tx, rows) =>
    upsert(
      tx,
      { table: 'engagement', key: ['event_id'], columns: columns.slice(1) },
      rows.map((event) => ({ ...event })),
    ),
  read: (tx) => readTable(tx, { table: 'engagement', columns, key: ['event_id'] }),
});
