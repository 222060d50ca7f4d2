import { z } from 'zod';
import {
  choice,
  count,
  flag,
  id,
  instant,
  integer,
  locale,
  optionalText,
  text,
} from '../../../platform/transfer/cells.ts';
import { defineFeed } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { lockReviews, type ReviewRow } from '../store/reviews.ts';
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
  'moderation_reason',
  'helpful_count',
] as const;

type ReviewLine = Omit<Pick<ReviewTable, (typeof columns)[number]>, 'helpful_count'> & {
  helpful_count: number | undefined;
};

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
      moderation_reason: optionalText(1000),
      helpful_count: count.optional(),
    })
    .transform(({ sku = null, helpful_count, ...line }): ReviewLine => {
      return { ...line, sku, helpful_count };
    }),
  write: async (tx, rows) => {
    const ids = rows.map(({ id }) => id);
    const stored = new Map((await lockReviews(tx, ids)).map((review) => [review.id, review]));
    return upsert(
      tx,
      { table: 'reviews', key: ['id'], columns: columns.slice(1), counters: ['version'] },
      rows.map((line) => completed(line, stored.get(line.id))),
    );
  },
  read: (tx) => readTable(tx, { table: 'reviews', columns, key: ['id'] }),
});

/** Shops' files seldom tell of votes and reasons: what is known of them stays while the state does. */
function completed(line: ReviewLine, stored: ReviewRow | undefined) {
  const known = stored?.status === line.status ? stored.moderation_reason : null;
  return {
    ...line,
    moderation_reason: line.moderation_reason ?? known,
    helpful_count: line.helpful_count ?? stored?.helpful_count ?? 0,
  };
}
