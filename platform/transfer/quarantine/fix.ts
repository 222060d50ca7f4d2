import type { Kysely } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { type Feed, type FlatRow, hasColumn, type Outcome } from '../feed.ts';
import { faultOfRow } from '../write-rows.ts';
import { findQuarantined, keepCorrection, keepReasons, type QuarantinedRow } from './store.ts';

export interface Correction<Tables> {
  feeds: readonly Feed<Tables>[];
  db: Kysely<Tables>;
  id: number;
  /** Fields and their right values. */
  set: FlatRow;
  now?: Date;
}

/**
 * Corrects a refused row; the original stays beside it. Nothing is written to the domain yet: the
 * outcome tells what a replay would do now. Throws NOT_FOUND, INVALID_TRANSITION or INVALID_INPUT.
 */
export async function fixRow<Tables>(correction: Correction<Tables>): Promise<Outcome> {
  const { feeds, db, id, set, now = new Date() } = correction;
  const row = await findOpen(db, id);
  const feed = feeds.find(({ name }) => name === row.feed);
  if (!feed) throw new MeshError('NOT_FOUND', `The feed ${row.feed} of row ${id} is no more`);
  const foreign = Object.keys(set).find((column) => !hasColumn(feed, column));
  if (foreign !== undefined) {
    const message = `Feed ${feed.name} has no column "${foreign}"; it has: ${feed.columns.join(', ')}`;
    throw new MeshError('INVALID_INPUT', message);
  }
  const corrected = { ...row, record: { ...row.record, ...set } };
  const outcome = await rehearse(db, feed, corrected.record, now);
  await db.transaction().execute(async (tx) => {
    await keepCorrection(tx, id, corrected.record, now);
    if (outcome.kind === 'rejected')
      await keepReasons(tx, [{ row: corrected, rejection: outcome }], now);
  });
  return outcome;
}

/** Throws NOT_FOUND. */
export async function findRow<Tables>(db: Kysely<Tables>, id: number): Promise<QuarantinedRow> {
  const row = await findQuarantined(db, id);
  if (!row) throw new MeshError('NOT_FOUND', `There is no row ${id} in quarantine`);
  return row;
}

/** Throws NOT_FOUND, or INVALID_TRANSITION for one that was replayed. */
export async function findOpen<Tables>(db: Kysely<Tables>, id: number): Promise<QuarantinedRow> {
  const row = await findRow(db, id);
  if (row.status === 'open') return row;
  throw new MeshError(
    'INVALID_TRANSITION',
    `Row ${id} was replayed already; import a new row instead`,
  );
}

/** The domain's own laws judge the row, and nothing stays of it. */
async function rehearse<Tables>(
  db: Kysely<Tables>,
  feed: Feed<Tables>,
  record: FlatRow,
  now: Date,
): Promise<Outcome> {
  const tx = await db.startTransaction().execute();
  try {
    const [outcome] = await feed.write(tx, [record], { now });
    if (!outcome) throw new MeshError('INTERNAL', `Feed ${feed.name} told nothing of a row`);
    return outcome;
  } catch (error) {
    return faultOfRow(error);
  } finally {
    await tx.rollback().execute();
  }
}
