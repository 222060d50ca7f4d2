import { type Feed, type FlatRow, hasColumn } from '../feed.ts';
import type { QuarantinedRow } from '../quarantine/store.ts';

/** A refused row as the graph shows it. */
export interface ShownRow {
  id: string;
  feed: string;
  fileName: string;
  line: number;
  cells: { column: string; value: string | null }[];
  original: string;
  code: string;
  column: string | null;
  reason: string;
  firstRefusedAt: Date;
  lastRefusedAt: Date;
}

/** What is shown of a row's own text; the row itself is in its cells. */
const shownCharacters = 2000;

/** Every column that the feed has, in its order, and behind them those of the row alone, e.g. of options. */
export function shownRow<Tables>(
  feed: Pick<Feed<Tables>, 'columns'> | undefined,
  row: QuarantinedRow,
): ShownRow {
  const own = feed?.columns.filter((column) => !column.endsWith('*')) ?? [];
  const columns = new Set([...own, ...Object.keys(row.record)]);
  return {
    id: String(row.id),
    feed: row.feed,
    fileName: row.source_file,
    line: row.source_line,
    cells: [...columns].map((column) => ({ column, value: textOf(row.record[column]) })),
    original: row.original.slice(0, shownCharacters),
    code: row.code,
    column: columnOf(feed, row),
    reason: row.reason,
    firstRefusedAt: row.first_seen_at,
    lastRefusedAt: row.last_seen_at,
  };
}

/** A refusal may name what no column holds, e.g. a constraint's own column. */
function columnOf<Tables>(
  feed: Pick<Feed<Tables>, 'columns'> | undefined,
  { field, record }: QuarantinedRow,
): string | null {
  if (field === null) return null;
  return field in record || (feed && hasColumn(feed, field)) ? field : null;
}

function textOf(value: FlatRow[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
