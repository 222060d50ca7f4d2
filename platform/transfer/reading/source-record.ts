import type { FlatRow } from '../feed.ts';

/** One record of a file: read well, or kept as it stands with what is wrong with it. */
export type SourceRecord = {
  /** The line on which it begins, from 1. */
  line: number;
  /** The record as it stands in the file. */
  original: string;
} & ({ kind: 'read'; record: FlatRow } | { kind: 'malformed'; reason: string });

/** A file whose columns are known, and its records in arrays of bounded size. */
export interface RecordFile {
  columns: string[];
  records: AsyncIterable<SourceRecord[]>;
}
