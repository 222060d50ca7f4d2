import { type Kysely, sql } from 'kysely';
import { type FeedRoom, type FlatRow, type Outcome, type Rejection, rejected } from './feed.ts';
import { mapper } from './mapping/map-row.ts';
import { type ImportPlan, type ImportStep, planImport, planText } from './plan.ts';
import { keepRefused, markAccepted, type RefusedRow } from './quarantine/store.ts';
import { readAhead } from './read-ahead.ts';
import { type FileSource, fileNameOf, type NamedText } from './reading/file-source.ts';
import { readRecordFile } from './reading/read-file.ts';
import type { SourceRecord } from './reading/source-record.ts';
import {
  addCounts,
  type FileReport,
  type ImportReport,
  noRows,
  rowCount,
  Tally,
} from './report.ts';
import { UnreadColumns } from './unread-columns.ts';
import { writeRows } from './write-rows.ts';

export interface ImportProgress {
  file: string;
  feed: string;
  rows: number;
}

interface WriteOptions<Tables> {
  db: Kysely<Tables>;
  now?: Date;
  /** Told once it is known what goes where, before the first row is written. */
  onStart?: () => Promise<void>;
  /** Told after every batch. */
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportOptions<Tables> extends WriteOptions<Tables> {
  room: FeedRoom<Tables>;
  /** A folder of `.csv` and `.ndjson` files, or one such file. */
  folder: string;
  /** A mapping by name or path; without it the one that fits is taken. */
  mapping?: string;
}

export interface TextImportOptions<Tables> extends WriteOptions<Tables> {
  room: FeedRoom<Tables>;
  /** A file, or a part of one that begins with the file's header. */
  source: NamedText;
  /** The feed by name; without it the one that the file's name and columns fit. */
  feed?: string | null;
  /** How many of the file's lines the part leaves out before its first record; added to line numbers. */
  skippedLines?: number;
}

/** Rows in one transaction: large enough to be fast, small enough that memory stays flat. */
const batchSize = 1000;

/**
 * Imports every file that fits a feed, in the order of the domain's feeds.
 * A row that is refused goes into quarantine with its reason and never stops the others.
 * Throws NOT_FOUND or INVALID_INPUT for a path or a mapping that is not there or not right.
 */
export async function importFolder<Tables>(options: ImportOptions<Tables>): Promise<ImportReport> {
  return runPlan(await planImport(options.room, options.folder, options.mapping), options);
}

/** The same for a text that came under a file's name, e.g. from a browser. Throws NOT_FOUND for an unknown feed. */
export async function importText<Tables>({
  skippedLines = 0,
  ...options
}: TextImportOptions<Tables>): Promise<ImportReport> {
  const plan = await planText(options.room, options.source, options.feed);
  return runPlan(plan, options, skippedLines);
}

async function runPlan<Tables>(
  plan: ImportPlan<Tables>,
  options: WriteOptions<Tables>,
  skippedLines = 0,
): Promise<ImportReport> {
  if (plan.steps.length) await options.onStart?.();
  const report: ImportReport = { ...noRows(), files: [], unfit: plan.unfit, mapping: plan.mapping };
  for (const step of plan.steps) {
    const file = await importFile(options, step, skippedLines);
    report.files.push(file);
    Object.assign(report, addCounts(report, file));
  }
  return report;
}

/** Marks the database as holding a retailer's own data, so that sample data never joins it. */
export async function markFilled<Tables>(
  db: Kysely<Tables>,
  source: 'import' | 'samples',
): Promise<void> {
  await sql`insert into weft_fill (source) values (${source}) on conflict do nothing`.execute(db);
}

async function importFile<Tables>(
  { db, now = new Date(), onProgress }: WriteOptions<Tables>,
  { source: read, feed, part, mapped, ignoredColumns, isRead }: ImportStep<Tables>,
  skippedLines: number,
): Promise<FileReport> {
  const startedAt = performance.now();
  const file = fileNameOf(read);
  const own = mapped ? mapper(mapped) : (row: FlatRow) => row;
  const unread = new UnreadColumns(ignoredColumns, isRead);
  const map = (row: FlatRow) => {
    unread.look(row);
    return own(row);
  };
  const tally = new Tally();
  const source = { feed: feed.name, file, part };
  for await (const batch of readAhead(batches(read, map, skippedLines))) {
    const outcomes = await writeBatch(batch);
    outcomes.forEach((outcome, index) => void tally.add(outcome, batch.good[index]?.record ?? {}));
    for (const { rejection } of batch.malformed) tally.add(rejection, {});
    onProgress?.({ file, feed: feed.name, rows: rowCount(tally.counts) });
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    file,
    feed: feed.name,
    ...tally.counts,
    rowsPerSecond: Math.round(rowCount(tally.counts) / seconds),
    ignoredColumns: unread.names(),
    refusals: tally.refusals(),
  };

  async function writeBatch({ good, malformed }: Batch): Promise<Outcome[]> {
    if (malformed.length) {
      await db.transaction().execute((tx) => keepRefused(tx, source, malformed, now));
    }
    const settle = async (
      tx: Parameters<typeof markAccepted<Tables>>[0],
      rows: readonly GoodRow[],
      outcomes: readonly Outcome[],
    ) => {
      await keepRefused(tx, source, refusedOf(rows, outcomes), now);
      const accepted = rows.filter((_row, index) => outcomes[index]?.kind !== 'rejected');
      await markAccepted(tx, source, accepted);
    };
    return writeRows({ db, feed, now, settle }, good);
  }
}

interface GoodRow {
  line: number;
  original: string;
  record: FlatRow;
}

interface Batch {
  good: GoodRow[];
  malformed: RefusedRow[];
}

async function* batches(
  source: FileSource,
  map: (row: FlatRow) => FlatRow,
  skippedLines: number,
): AsyncGenerator<Batch> {
  const { records } = await readRecordFile(source);
  let batch: Batch = { good: [], malformed: [] };
  for await (const chunk of records) {
    for (const record of chunk) {
      place(batch, { ...record, line: record.line + skippedLines }, map);
      if (batch.good.length + batch.malformed.length < batchSize) continue;
      yield batch;
      batch = { good: [], malformed: [] };
    }
  }
  if (batch.good.length + batch.malformed.length) yield batch;
}

function place(batch: Batch, source: SourceRecord, map: (row: FlatRow) => FlatRow): void {
  const { line, original } = source;
  if (source.kind === 'read') batch.good.push({ line, original, record: map(source.record) });
  else batch.malformed.push({ line, original, record: {}, rejection: malformed(source.reason) });
}

function malformed(reason: string): Rejection {
  return rejected('INVALID_INPUT', null, `The line ${reason}`);
}

function refusedOf(rows: readonly GoodRow[], outcomes: readonly Outcome[]): RefusedRow[] {
  return rows.flatMap((row, index) => {
    const outcome = outcomes[index];
    return outcome?.kind === 'rejected' ? [{ ...row, rejection: outcome }] : [];
  });
}
