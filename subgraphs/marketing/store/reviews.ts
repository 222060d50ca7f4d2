import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { requireVersion } from '../../../platform/storage/version.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { ReviewStatus } from '../model/review-moderation.ts';
import type { ReviewTable, Tables } from './tables.ts';

export type ReviewRow = Selectable<ReviewTable>;

export function reviewsByIds(db: Kysely<Tables>, ids: string[]): Promise<ReviewRow[]> {
  return db.selectFrom('reviews').selectAll().where('id', 'in', ids).execute();
}

/** Locks reviews until the transaction ends, always in one order, so that no vote in between is lost. */
export function lockReviews(tx: Transaction<Tables>, ids: string[]): Promise<ReviewRow[]> {
  const query = tx.selectFrom('reviews').selectAll().where('id', 'in', ids);
  return query.orderBy('id').forUpdate().execute();
}

export async function addReview(tx: Transaction<Tables>, review: ReviewRow): Promise<void> {
  await tx.insertInto('reviews').values(review).execute();
}

type ReviewChange = Pick<
  ReviewRow,
  'status' | 'moderation_reason' | 'moderated_by' | 'moderated_at'
>;

/** Changes a review under lock: `law` sees it and says what changes, or throws. */
export function changeReview(
  db: Kysely<Tables>,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
  law: (review: ReviewRow) => ReviewChange,
): Promise<ReviewRow> {
  return db.transaction().execute(async (tx) => {
    const stored = await tx
      .selectFrom('reviews')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!stored) throw noReview(id);
    requireVersion(stored.version, expectedVersion);
    return tx
      .updateTable('reviews')
      .set({ ...law(stored), version: stored.version + 1 })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** Counts a voter once; only a published review can be voted for. */
export function addVote(
  db: Kysely<Tables>,
  { id, voter }: { id: string; voter: string },
): Promise<ReviewRow> {
  return db.transaction().execute(async (tx) => {
    const published = tx
      .selectFrom('reviews')
      .selectAll()
      .where('id', '=', id)
      .where('status', '=', 'PUBLISHED');
    const review = await published.forUpdate().executeTakeFirst();
    if (!review) throw noReview(id);
    const vote = await tx
      .insertInto('review_votes')
      .values({ review: id, voter })
      .onConflict((oc) => oc.doNothing())
      .returning('review')
      .executeTakeFirst();
    if (!vote) return review;
    return tx
      .updateTable('reviews')
      .set({ helpful_count: sql`helpful_count + 1` })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

function noReview(id: string): MeshError {
  return new MeshError('NOT_FOUND', `No review ${id}`, { path: ['input', 'id'] });
}

interface ReviewList {
  status: ReviewStatus | null | undefined;
  product: string | null | undefined;
  limit: number;
  /** Time and id of the last review of the page before. */
  after: readonly [string, string] | undefined;
}

/** Reviews for moderators: those that have waited longest come first; all others newest first. */
export function listReviews(
  db: Kysely<Tables>,
  { status, product, limit, after }: ReviewList,
): Promise<ReviewRow[]> {
  const isQueue = status === 'PENDING';
  let query = db.selectFrom('reviews').selectAll();
  if (status) query = query.where('status', '=', status);
  if (product) query = query.where('product', '=', product);
  if (after) {
    const [createdAt, id] = after;
    query = query.where(({ or, and, eb }) =>
      or([
        eb('created_at', isQueue ? '>' : '<', new Date(createdAt)),
        and([eb('created_at', '=', new Date(createdAt)), eb('id', '>', id)]),
      ]),
    );
  }
  return query
    .orderBy('created_at', isQueue ? 'asc' : 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export function reviewPlace({ created_at, id }: ReviewRow): [string, string] {
  return [created_at.toISOString(), id];
}
