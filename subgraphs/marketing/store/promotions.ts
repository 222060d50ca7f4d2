import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { refuseTaken } from '../../../platform/storage/unique.ts';
import { requireVersion } from '../../../platform/storage/version.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { PromotionStatus } from '../model/promotion-lifecycle.ts';
import type { PromotionTable, Tables } from './tables.ts';

export type PromotionRow = Selectable<PromotionTable>;

export function promotionsByIds(db: Kysely<Tables>, ids: string[]): Promise<PromotionRow[]> {
  return db.selectFrom('promotions').selectAll().where('id', 'in', ids).execute();
}

export interface PromotionList {
  status: PromotionStatus | null | undefined;
  market: string | null | undefined;
  /** A calendar day that the promotion's days have to cover. */
  day: string | null | undefined;
  /** Drafts are listed too. */
  drafts: boolean;
  limit: number;
  /** First day and id of the last promotion of the page before. */
  after: readonly [string, string] | undefined;
}

/** Promotions by first day, the latest first. */
export function listPromotions(
  db: Kysely<Tables>,
  { status, market, day, drafts, limit, after }: PromotionList,
): Promise<PromotionRow[]> {
  let query = db.selectFrom('promotions').selectAll();
  if (!drafts) query = query.where('status', '!=', 'DRAFT');
  if (status) query = query.where('status', '=', status);
  if (market) query = query.where(sql<boolean>`markets @> array[${market}]::text[]`);
  if (day) query = query.where(coversDay(day));
  if (after) query = query.where(follows(after));
  return query.orderBy('starts_on', 'desc').orderBy('id').limit(limit).execute();
}

/** The latest promotions of many campaigns: up to `limit` rows of each, with one statement. */
export async function promotionsByCampaigns(
  db: Kysely<Tables>,
  campaigns: string[],
  { drafts, limit, after }: Pick<PromotionList, 'drafts' | 'limit' | 'after'>,
): Promise<PromotionRow[]> {
  const released = drafts ? sql`` : sql`and status <> 'DRAFT'`;
  const rest = after ? sql`and ${follows(after)}` : sql``;
  const { rows } = await sql<PromotionRow>`
    select p.* from unnest(${campaigns}::text[]) as wanted(id)
    cross join lateral (
      select * from promotions where campaign = wanted.id ${released} ${rest}
      order by starts_on desc, id limit ${limit}
    ) p
    order by p.starts_on desc, p.id`.execute(db);
  return rows;
}

function coversDay(day: string) {
  return sql<boolean>`(starts_on <= ${day}::date and (ends_on is null or ends_on >= ${day}::date))`;
}

function follows([startsOn, id]: readonly [string, string]) {
  return sql<boolean>`(starts_on < ${startsOn}::date or (starts_on = ${startsOn}::date and id > ${id}))`;
}

/** The place of a promotion in those lists. */
export function promotionPlace({ starts_on, id }: PromotionRow): [string, string] {
  return [starts_on, id];
}

export async function addPromotion(
  tx: Transaction<Tables>,
  promotion: Omit<PromotionRow, 'created_at' | 'updated_at' | 'version'>,
  now: Date,
): Promise<void> {
  const row = { ...promotion, created_at: now, updated_at: now, version: 1 };
  await refuseTaken(
    tx.insertInto('promotions').values(row).execute(),
    `There is a promotion ${promotion.id} already; choose another id, or leave it out`,
    ['input', 'id'],
  );
}

export type PromotionChange = Partial<
  Omit<PromotionRow, 'id' | 'created_at' | 'updated_at' | 'version'>
>;

/**
 * Changes a promotion under lock: `law` sees it and says what changes, or throws.
 * Throws NOT_FOUND, or STALE_VERSION.
 */
export function changePromotion(
  db: Kysely<Tables>,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
  now: Date,
  law: (
    promotion: PromotionRow,
    tx: Transaction<Tables>,
  ) => PromotionChange | Promise<PromotionChange>,
): Promise<PromotionRow> {
  return db.transaction().execute(async (tx) => {
    const stored = await tx
      .selectFrom('promotions')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!stored) throw new MeshError('NOT_FOUND', `No promotion ${id}`, { path: ['input', 'id'] });
    requireVersion(stored.version, expectedVersion);
    const change = await law(stored, tx);
    return tx
      .updateTable('promotions')
      .set({ ...change, updated_at: now, version: stored.version + 1 })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** Throws UNKNOWN_REFERENCE unless the campaign exists. */
export async function requireCampaign(tx: Transaction<Tables>, id: string | null): Promise<void> {
  if (id === null) return;
  const found = await tx
    .selectFrom('campaigns')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (found) return;
  throw new MeshError('UNKNOWN_REFERENCE', `No campaign ${id}; create it first`, {
    path: ['input', 'campaign'],
  });
}
