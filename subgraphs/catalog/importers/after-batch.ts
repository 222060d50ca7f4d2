import type { Rejection } from '../../../platform/transfer/feed.ts';

/**
 * Judges rows beside what the whole batch will leave, not beside what was there before: so two rows may
 * swap what only one of them can have. `judge` is told which keys are written anew and so give up what
 * they hold; a row that is refused keeps it, and the others are judged again beside it.
 */
export function afterBatch<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  judge: (rewritten: ReadonlySet<string>) => (row: Row) => Rejection | null,
): (row: Row) => Rejection | null {
  const refused = new Map<Row, Rejection>();
  for (;;) {
    const good = rows.filter((row) => !refused.has(row));
    const verdict = judge(new Set(good.map(keyOf)));
    for (const row of good) {
      const rejection = verdict(row);
      if (rejection) refused.set(row, rejection);
    }
    if (good.length + refused.size === rows.length) return (row) => refused.get(row) ?? null;
  }
}
