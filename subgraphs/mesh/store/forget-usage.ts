import { type Kysely, sql } from 'kysely';
import { utcDay } from '../../../schema/day.ts';
import { daysAfter } from '../model/days.ts';
import type { Tables } from './tables.ts';

const keptDays = 400;
/** By then no gateway sends a report once more. */
const keptReportsMs = 2 * 24 * 60 * 60 * 1000;
/** Of one statement, so that nobody waits long. */
const most = 5000;

/** Forgets some old use, operations that nobody used since, old errors and lookups, and old reports' ids; true when more may be left. */
export async function forgetOldUsage(db: Kysely<Tables>, now: Date): Promise<boolean> {
  const oldest = daysAfter(utcDay(now), 1 - keptDays);
  const reportsBefore = new Date(now.getTime() - keptReportsMs);
  const counts = [
    await sql`
      delete from usage_days where ctid = any(array(
        select ctid from usage_days where day < ${oldest}::date limit ${most}
      ))`.execute(db),
    // What a report is about to use is locked, and stays.
    await sql`
      delete from operations where hash = any(array(
        select hash from operations
        where last_seen_at < ${`${oldest}T00:00:00Z`}::timestamptz
        and not exists (select from usage_days where usage_days.hash = operations.hash)
        order by last_seen_at limit ${most} for update skip locked
      ))`.execute(db),
    await sql`
      delete from error_days where ctid = any(array(
        select ctid from error_days where day < ${oldest}::date limit ${most}
      ))`.execute(db),
    await sql`
      delete from cache_days where ctid = any(array(
        select ctid from cache_days where day < ${oldest}::date limit ${most}
      ))`.execute(db),
    await sql`
      delete from usage_reports where id = any(array(
        select id from usage_reports where received_at < ${reportsBefore} limit ${most}
      ))`.execute(db),
  ].map(({ numAffectedRows = 0n }) => numAffectedRows);
  return counts.includes(BigInt(most));
}
