import { type Insertable, type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import type { CheckTable, Tables } from './tables.ts';

export type CheckRow = Selectable<CheckTable>;
export type NewCheck = Insertable<CheckTable>;

export function checksByIds(db: Kysely<Tables>, ids: string[]): Promise<CheckRow[]> {
  return db.selectFrom('checks').selectAll().where('id', 'in', ids).execute();
}

export async function addCheck(
  db: Kysely<Tables> | Transaction<Tables>,
  check: NewCheck,
): Promise<void> {
  await db.insertInto('checks').values(check).execute();
}

interface CheckFilter {
  domain: string | null | undefined;
  environment: string | null | undefined;
  isPassed: boolean | null | undefined;
}

/** The latest first. `after` is a check's number. */
export function listChecks(
  db: Kysely<Tables>,
  { domain, environment, isPassed }: CheckFilter,
  { limit, after }: Page<number>,
): Promise<CheckRow[]> {
  let query = db.selectFrom('checks').selectAll();
  if (domain) query = query.where(sql<boolean>`domains @> ${[domain]}::text[]`);
  if (environment) query = query.where('environment', '=', environment);
  if (typeof isPassed === 'boolean') query = query.where('is_passed', '=', isPassed);
  if (after !== undefined) query = query.where('number', '<', after);
  return query
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute();
}

/** How long a check is kept that led to no release, in days. */
const keptDays = 180;

/** Forgets some old checks that no release rests on; true when more may be left. */
export async function forgetOldChecks(db: Kysely<Tables>, now: Date): Promise<boolean> {
  const limit = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000);
  const most = 1000;
  const old = db
    .selectFrom('checks')
    .select('id')
    .where('created_at', '<', limit)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('revisions').select('number').whereRef('check_id', '=', 'checks.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('versions').select('number').whereRef('check_id', '=', 'checks.id'))),
    )
    .limit(most);
  const { numDeletedRows } = await db
    .deleteFrom('checks')
    .where('id', 'in', old)
    .executeTakeFirst();
  return numDeletedRows === BigInt(most);
}
