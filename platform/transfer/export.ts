import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Kysely, Transaction } from 'kysely';
import { MeshError } from '../../schema/errors.ts';
import { csvText } from './csv-text.ts';
import type { Feed, FlatRow } from './feed.ts';
import { reverseMapper } from './mapping/map-row.ts';
import { type MappedFile, type Mapping, sourceColumns } from './mapping/mapping.ts';

export type ExportFormat = 'csv' | 'ndjson';

export interface ExportOptions<Tables> {
  db: Kysely<Tables>;
  feed: Feed<Tables>;
  format: ExportFormat;
  /** Gives the rows the retailer's own columns and words back. */
  mapped?: MappedFile;
  out: Writable;
  /** False leaves `out` open, e.g. stdout. */
  end?: boolean;
  /** Told after every chunk. */
  onProgress?: (rows: number) => void;
}

/** Rows that are turned into text in one go. */
const chunkSize = 500;

/**
 * Writes everything that a domain holds of a feed, as it stood at one moment, and returns how many rows.
 * Reads no faster than `out` takes it. What comes out can be imported again.
 */
export async function exportFeed<Tables>(options: ExportOptions<Tables>): Promise<number> {
  const { db, out, end = true } = options;
  const count = { rows: 0 };
  // One snapshot for the whole export; the domain goes on writing meanwhile.
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => pipeline(texts(tx, options, count), out, { end }));
  return count.rows;
}

/**
 * The retailer's own files, each once. Throws INVALID_INPUT where several entries of the mapping share
 * one: each entry knows only its own columns, so that no whole file could be given back.
 */
export function mappedFilesOf({ name, files }: Mapping): MappedFile[] {
  const twice = files.find(({ file }, index) => index !== files.findIndex((f) => f.file === file));
  if (!twice) return files;
  throw new MeshError(
    'INVALID_INPUT',
    `Mapping ${name} reads ${twice.file} into several feeds and cannot give it back whole; export feed by feed`,
  );
}

/** Throws NOT_FOUND where the mapping knows nothing of the feed. */
export function mappedFileOf(mapping: Mapping, feed: string): MappedFile {
  const found = mapping.files.find((entry) => entry.feed === feed);
  if (found) return found;
  const known = [...new Set(mapping.files.map((entry) => entry.feed))].join(', ');
  throw new MeshError(
    'NOT_FOUND',
    `Mapping ${mapping.name} has no feed "${feed}"; it has: ${known}`,
  );
}

async function* texts<Tables>(
  tx: Transaction<Tables>,
  { feed, format, mapped, onProgress }: ExportOptions<Tables>,
  count: { rows: number },
): AsyncGenerator<string> {
  const columns = mapped
    ? sourceColumns(mapped)
    : ((await feed.columnsOf?.(tx)) ?? feed.columns.filter((column) => !column.endsWith('*')));
  const back = mapped ? reverseMapper(mapped) : (row: FlatRow) => row;
  if (format === 'csv') yield csvText([columns]);
  for await (const rows of inChunks(feed.read(tx))) {
    const own = rows.map(back);
    count.rows += own.length;
    yield format === 'csv' ? csvRows(own, columns) : ndjsonText(own);
    onProgress?.(count.rows);
  }
}

function csvRows(rows: FlatRow[], columns: readonly string[]): string {
  return csvText(rows.map((row) => columns.map((column) => row[column] ?? null)));
}

const ndjsonText = (rows: FlatRow[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function* inChunks(rows: AsyncIterable<FlatRow>): AsyncGenerator<FlatRow[]> {
  let chunk: FlatRow[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length) yield chunk;
}
