import type { Transaction } from 'kysely';
import { type Outcome, rejected } from '../../../platform/transfer/feed.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Refusal } from '../model/locale.ts';
import type { Tables } from '../store/tables.ts';

type Target = Omit<Parameters<typeof upsert>[1], 'counters'>;
type Written = Parameters<typeof upsert>[2][number];

/** Writes the rows that a law lets pass, and tells of the others why not, in the same order. */
export async function upsertJudged<Row extends Written>(
  tx: Transaction<Tables>,
  target: Target,
  rows: readonly Row[],
  judge: (row: Row) => Refusal | null,
): Promise<Outcome[]> {
  const refusals = rows.map(judge);
  const passed = rows.filter((_row, index) => !refusals[index]);
  const written = passed.length
    ? await upsert(tx, { ...target, counters: ['version'] }, passed)
    : [];
  const outcomes = written.values();
  return refusals.map((refusal) => outcomeOf(refusal, outcomes));
}

/** The next outcome of what was written, unless the row was refused. */
function outcomeOf(refusal: Refusal | null | undefined, written: Iterator<Outcome>): Outcome {
  if (refusal) return rejected(refusal.code, refusal.field, refusal.reason);
  const next = written.next();
  if (next.done) throw new Error('A row was lost while writing');
  return next.value;
}
