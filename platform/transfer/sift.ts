import { type Outcome, type Rejection, rejected } from './feed.ts';

/** What speaks against a row. */
export type Fault = Omit<Rejection, 'kind'>;

/**
 * Refuses the rows in which `fault` finds one, writes the others together, and tells of all in order.
 * `fault` is asked once for each row, first to last, so that it may remember the rows before.
 */
export async function sift<Row>(
  rows: readonly Row[],
  fault: (row: Row) => Fault | null,
  write: (good: Row[]) => Promise<readonly Outcome[]>,
): Promise<Outcome[]> {
  const faults = rows.map(fault);
  const good = rows.filter((_row, index) => faults[index] === null);
  const written = (good.length ? await write(good) : []).values();
  return faults.map((found) => {
    if (found) return rejected(found.code, found.field, found.reason);
    const next = written.next();
    if (next.done) throw new Error('A writer told of fewer rows than it was given');
    return next.value;
  });
}
