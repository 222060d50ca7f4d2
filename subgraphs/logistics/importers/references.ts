import { type Outcome, type Rejection, rejected } from '../../../platform/transfer/feed.ts';

/** What is not there, as an outcome: what is missing, and what would be right. */
export function unknownReference(field: string, id: string, remedy: string): Rejection {
  return rejected('UNKNOWN_REFERENCE', field, `There is no ${field} ${id}; ${remedy}`);
}

/**
 * Judges each row, writes the good ones together, and tells in order what became of all.
 * `judge` gives the reason against a row, or null.
 */
export async function writeJudged<Row>(
  rows: readonly Row[],
  judge: (row: Row) => Rejection | null,
  write: (good: Row[]) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  const verdicts = rows.map(judge);
  const good = rows.filter((_row, index) => verdicts[index] === null);
  const written = (good.length ? await write(good) : []).values();
  return verdicts.map((verdict) => {
    if (verdict) return verdict;
    const next = written.next();
    if (next.done) throw new Error('A writer told of fewer rows than it was given');
    return next.value;
  });
}
