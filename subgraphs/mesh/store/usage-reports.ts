import { type Kysely, sql, type Transaction } from 'kysely';
import { operationHash } from '../../../schema/checks/operations/normalize.ts';
import type { UsageReceipt, UsageReport } from '../../../schema/checks/usage/usage-report.ts';
import { utcDay } from '../../../schema/day.ts';
import { admitUsage } from '../model/admit-usage.ts';
import { isInTime, readUsage } from '../model/read-usage.ts';
import { requireEnvironment } from './environments.ts';
import { addErrors, addLookups } from './gateway-days.ts';
import type { Tables } from './tables.ts';
import {
  clientDayKey,
  clientsWithoutRoom,
  roomForOperations,
  standardBounds,
  type UsageBounds,
} from './usage-bounds.ts';
import { addUsage } from './usage-days.ts';

/**
 * Counts a report, unless it was counted before: all of it that can be counted, in one transaction.
 * Throws NOT_FOUND for an environment that does not exist.
 */
export async function recordReport(
  db: Kysely<Tables>,
  report: UsageReport,
  now: Date,
  bounds: UsageBounds = standardBounds,
): Promise<UsageReceipt> {
  const { id, environment, operations, errors, caches } = report;
  const today = utcDay(now);
  const isOfNow = ({ day }: { day: string }) => isInTime(day, today);
  await requireEnvironment(db, environment, ['environment']);
  const given = operations.map(({ text }) => operationHash(text));
  const normal = new Set((await lastSeen(db, given)).keys());
  // Reading takes a while, in which nobody is to wait for a transaction of ours.
  const read = await readUsage(operations, normal, today);
  return db.transaction().execute(async (tx) => {
    if (!(await isNew(tx, id, now))) return { isKnown: true, refused: [] };
    const stored = await lastSeen(
      tx,
      read.operations.map(({ hash }) => hash),
    );
    const strangers = await clientsWithoutRoom(tx, environment, read.operations, bounds);
    const isAllStored = read.operations.every(({ hash }) => stored.has(hash));
    const admitted = admitUsage(read, {
      stored,
      room: isAllStored ? 0 : await roomForOperations(tx, bounds),
      isFull: (use) => strangers.has(clientDayKey(use)),
    });
    await addUsage(tx, { environment, operations: admitted.operations, stored, now });
    await addErrors(tx, environment, errors.filter(isOfNow));
    await addLookups(tx, environment, caches.filter(isOfNow));
    return { isKnown: false, refused: admitted.refused };
  });
}

/** Of two that come at once with one id, the second waits for the first. */
async function isNew(tx: Transaction<Tables>, id: string, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('usage_reports')
    .values({ id, received_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** When those of these operations that are stored were seen last, by hash. */
async function lastSeen(
  db: Kysely<Tables> | Transaction<Tables>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ hash: string; at: Date }>`
    select hash, last_seen_at as at from operations
    where hash = any(${[...hashes]}::text[])`.execute(db);
  return new Map(rows.map(({ hash, at }) => [hash, at]));
}
