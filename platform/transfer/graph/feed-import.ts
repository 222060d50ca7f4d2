import type { FileReport } from '../report.ts';

/** What became of the rows of one file in one feed, as the graph shows it. */
export function feedImport({
  feed,
  inserted,
  updated,
  unchanged,
  rejected,
  ignoredColumns,
  refusals,
}: FileReport) {
  return {
    feed,
    readCount: inserted + updated + unchanged + rejected,
    insertedCount: inserted,
    updatedCount: updated,
    unchangedCount: unchanged,
    refusedCount: rejected,
    unreadColumns: ignoredColumns,
    causes: refusals.map(({ code, field, cause, count }) => {
      return { code, column: field, cause, count };
    }),
  };
}
