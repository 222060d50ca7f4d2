import type { Outcome, Rejection } from '../../../platform/transfer/feed.ts';

/** Refuses the rows in which `fault` finds one, writes the others, and tells of all in order. */
export async function sift<Row>(
  rows: readonly Row[],
  fault: (row: Row) => Rejection | null,
  write: (good: Row[]) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  const faults = rows.map(fault);
  const good = rows.filter((_row, index) => faults[index] === null);
  const written = (good.length ? await write(good) : []).values();
  return faults.map((rejection) => {
    if (rejection) return rejection;
    const next = written.next();
    if (next.done) throw new Error('The writer told of fewer rows than it was given');
    return next.value;
  });
}
