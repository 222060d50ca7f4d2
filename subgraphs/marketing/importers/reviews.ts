import { z } from 'zod';
import {
  choice,
  flag,
  id,
  instant,
  integer,
  locale,
  text,
} from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { ReviewTable, Tables } from '../store/tables.ts';

const columns = [
  'id',
  'product',
  'sku',
  'rating',
  'title',
  'body',
  'author',
  'locale',
  'status',
  'verified',
  'created_at',
] as const;

type ReviewLine = Pick<ReviewTable, (typeof columns)[number]>;

/** The author is personal data: the name that the shopper chose to show. */
export const reviews = defineFeed<Tables, ReviewLine>({
  name: 'reviews',
  purpose: 'what shoppers wrote about products',
  columns,
  row: z
    .object({
      id,
      product: id,
      sku: id.optional(),
      rating: integer(1, 5),
      title: text(),
      body: text(5000),
      author: text(),
      locale,
      status: choice(['PENDING', 'PUBLISHED', 'REJECTED']),
      verified: flag.default(false),
      created_at: instant,
    })
    .transform(({ sku = null, ...line }): ReviewLine => ({ ...line, sku })),
  write: (tx, rows) =>
    upsert(
      tx,
      { table: 'reviews', key: ['id'], columns: columns.slice(1), counters: ['version'] },
      rows.map((line) => ({ ...line })),
    ),
  read: (tx) => readTable(tx, { table: 'reviews', columns, key: ['id'] }),
});
