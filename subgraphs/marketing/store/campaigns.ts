import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { refuseTaken } from '../../../platform/storage/unique.ts';
import { requireVersion } from '../../../platform/storage/version.ts';
import { MeshError } from '../../../schema/errors.ts';
import { type CampaignStatus, campaignStatusAt } from '../model/campaign-lifecycle.ts';
import type { CampaignTable, Tables } from './tables.ts';

export type CampaignRow = Selectable<CampaignTable>;

export function campaignsByIds(db: Kysely<Tables>, ids: string[]): Promise<CampaignRow[]> {
  return db.selectFrom('campaigns').selectAll().where('id', 'in', ids).execute();
}

interface CampaignList {
  status: CampaignStatus | null | undefined;
  market: string | null | undefined;
  /** Drafts are listed too. */
  drafts: boolean;
  now: Date;
  limit: number;
  /** Start (`infinity` for none yet) and id of the last campaign of the page before. */
  after: readonly [string, string] | undefined;
}

/** The state now, as `campaignStatusAt` in model/ decides it: a test holds the two together. */
const statusNow = (now: Date) => sql<CampaignStatus>`case
  when status in ('DRAFT', 'ENDED') then status
  when ends_at <= ${now} then 'ENDED'
  when status = 'PAUSED' then status
  when starts_at > ${now} then 'SCHEDULED'
  else 'ACTIVE' end`;

const start = sql`coalesce(starts_at, 'infinity'::timestamptz)`;

/** Campaigns by start, the latest first; those without one lead. */
export function listCampaigns(
  db: Kysely<Tables>,
  { status, market, drafts, now, limit, after }: CampaignList,
): Promise<CampaignRow[]> {
  let query = db.selectFrom('campaigns').selectAll();
  if (!drafts) query = query.where('status', '!=', 'DRAFT');
  if (status) query = query.where(statusNow(now), '=', status);
  if (market) query = query.where(sql<boolean>`markets @> array[${market}]::text[]`);
  if (after) {
    const [startsAt, id] = after;
    query = query.where(
      sql<boolean>`(${start} < ${startsAt}::timestamptz or (${start} = ${startsAt}::timestamptz and id > ${id}))`,
    );
  }
  return query.orderBy(start, 'desc').orderBy('id').limit(limit).execute();
}

/** The place of a campaign in that list. */
export function campaignPlace({ starts_at, id }: CampaignRow): [string, string] {
  return [starts_at?.toISOString() ?? 'infinity', id];
}

export async function addCampaign(
  tx: Transaction<Tables>,
  campaign: Omit<CampaignRow, 'created_at' | 'updated_at' | 'version'>,
  now: Date,
): Promise<void> {
  const row = { ...campaign, created_at: now, updated_at: now, version: 1 };
  await refuseTaken(
    tx.insertInto('campaigns').values(row).execute(),
    `There is a campaign ${campaign.id} already; choose another id, or leave it out`,
    ['input', 'id'],
  );
}

type CampaignChange = Partial<Omit<CampaignRow, 'id' | 'created_at' | 'updated_at' | 'version'>>;

/**
 * Changes a campaign under lock: `law` sees it with its state now and says what changes, or throws.
 * Throws NOT_FOUND, or STALE_VERSION.
 */
export function changeCampaign(
  db: Kysely<Tables>,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
  now: Date,
  law: (campaign: CampaignRow) => CampaignChange,
): Promise<CampaignRow> {
  return db.transaction().execute(async (tx) => {
    const stored = await tx
      .selectFrom('campaigns')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!stored) throw new MeshError('NOT_FOUND', `No campaign ${id}`, { path: ['input', 'id'] });
    requireVersion(stored.version, expectedVersion);
    const change = law({ ...stored, status: campaignStatusAt(stored, now) });
    return tx
      .updateTable('campaigns')
      .set({ ...change, updated_at: now, version: stored.version + 1 })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
