import { type Kysely, sql } from 'kysely';
import type { StarCount } from '../model/rating.ts';
import type { ReviewRow } from './reviews.ts';
import type { Tables } from './tables.ts';

export interface ProductReviewPage {
  sort: 'NEWEST' | 'MOST_HELPFUL';
  limit: number;
  /** Helpful count, time and id of the last review of the page before. */
  after: readonly [number, string, string] | undefined;
}

/** Published reviews of many products: up to `limit` of each, with one statement. */
export async function reviewsByProducts(
  db: Kysely<Tables>,
  products: string[],
  { sort, limit, after }: ProductReviewPage,
): Promise<ReviewRow[]> {
  const order = orders[sort];
  const { rows } = await sql<ReviewRow>`
    select r.* from unnest(${products}::text[]) as wanted(id)
    cross join lateral (
      select * from reviews
      where product = wanted.id and status = 'PUBLISHED' ${after ? order.after(after) : sql``}
      order by ${order.by} limit ${limit}
    ) r
    order by ${order.by}`.execute(db);
  return rows;
}

type Place = readonly [number, string, string];

const orders = {
  NEWEST: {
    by: sql`created_at desc, id`,
    after: ([, createdAt, id]: Place) => sql`and ${older(createdAt, id)}`,
  },
  MOST_HELPFUL: {
    by: sql`helpful_count desc, created_at desc, id`,
    after: ([helpful, createdAt, id]: Place) =>
      sql`and (helpful_count < ${helpful} or (helpful_count = ${helpful} and ${older(createdAt, id)}))`,
  },
};

function older(createdAt: string, id: string) {
  return sql`(created_at < ${createdAt}::timestamptz or (created_at = ${createdAt}::timestamptz and id > ${id}))`;
}

export function productReviewPlace(review: ReviewRow): [number, string, string] {
  return [review.helpful_count, review.created_at.toISOString(), review.id];
}

/** How many published reviews gave how many stars, of many products. */
export function starsByProducts(
  db: Kysely<Tables>,
  products: string[],
): Promise<(StarCount & { product: string })[]> {
  return db
    .selectFrom('reviews')
    .select(({ fn }) => ['product', 'rating as stars', fn.countAll<number>().as('count')])
    .where('product', 'in', products)
    .where('status', '=', 'PUBLISHED')
    .groupBy(['product', 'rating'])
    .execute();
}
