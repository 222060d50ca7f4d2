import type { Outcome, Rejection } from '../../../platform/transfer/feed.ts';

type Written = readonly Outcome[] | Promise<readonly Outcome[]>;

/**
 * Writes the rows that nothing speaks against, and tells of all in their order.
 * `check` is asked once for each row, first to last.
 */
export async function sift<Row>(
  rows: readonly Row[],
  check: (row: Row) => Rejection | null,
  write: (good: Row[]) => Written,
): Promise<Outcome[]> {
  const refused = rows.map(check);
  const good = rows.filter((_, index) => refused[index] === null);
  const written = good.length ? await write(good) : [];
  let next = 0;
  return refused.map((rejection) => {
    const outcome = rejection ?? written[next++];
    if (!outcome) throw new Error('A writer told of fewer rows than it was given');
    return outcome;
  });
}

/** Outcomes of statements that change what is there and never insert. */
export function updatedIf(changed: boolean): Outcome {
  return { kind: changed ? 'updated' : 'unchanged' };
}
