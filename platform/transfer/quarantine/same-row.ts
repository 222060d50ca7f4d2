import type { FlatRow } from '../feed.ts';

/** A row that an import accepted. */
export interface AcceptedRow {
  line: number;
  original: string;
  record: FlatRow;
}

/** What is known of a row that was refused before. */
interface RefusedBefore {
  field: string | null;
  code: string;
  original: string;
  record: FlatRow;
}

/**
 * True when the accepted row of a line is the one that was refused there: the same text, the same
 * record, or the record with nothing but the refused field corrected. Where a reference was unknown,
 * the field may be what tells one row from the next, so there only an equal row counts.
 * Rather leaves a row in the list than takes one off that was never accepted.
 */
export function isSameRow(refused: RefusedBefore, accepted: AcceptedRow): boolean {
  if (refused.original === accepted.original) return true;
  if (Object.keys(refused.record).length === 0) return false;
  const corrected = refused.code === 'UNKNOWN_REFERENCE' ? null : refused.field;
  return columnsOf(refused.record, accepted.record).every(
    (column) => column === corrected || refused.record[column] === accepted.record[column],
  );
}

const columnsOf = (...records: FlatRow[]) => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];
