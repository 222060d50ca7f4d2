import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { csvText } from './csv-text.ts';
import type { Feed, FlatRow } from './feed.ts';
import type { SyntheticFeeds, SyntheticRetailer } from './synthetic.ts';

export interface GenerateOptions<Tables> {
  feeds: readonly Feed<Tables>[];
  generator: SyntheticFeeds;
  retailer: SyntheticRetailer;
  /** Where the files go, one a feed; made when absent. */
  folder: string;
  onProgress?: (feed: string, rows: number) => void;
}

/** Rows that are turned into text in one go. */
const chunkSize = 1000;

/** Writes one domain's part of a made-up retailer as CSV files, and returns the rows of each feed. */
export async function generateFiles<Tables>({
  feeds,
  generator,
  retailer,
  folder,
  onProgress,
}: GenerateOptions<Tables>): Promise<Map<string, number>> {
  await mkdir(folder, { recursive: true });
  const counts = new Map<string, number>();
  for (const { name, columns } of feeds) {
    const rows = generator[name]?.(retailer);
    if (!rows) continue;
    const texts = csvChunks(columns, rows, (count) => {
      counts.set(name, count);
      onProgress?.(name, count);
    });
    await pipeline(texts, createWriteStream(join(folder, `${name}.csv`)));
  }
  return counts;
}

function* csvChunks(
  columns: readonly string[],
  rows: Iterable<FlatRow>,
  tell: (count: number) => void,
): Generator<string> {
  yield csvText([columns]);
  let count = 0;
  let chunk: FlatRow[string][][] = [];
  for (const row of rows) {
    chunk.push(columns.map((column) => row[column] ?? null));
    if (chunk.length < chunkSize) continue;
    yield csvText(chunk);
    count += chunk.length;
    tell(count);
    chunk = [];
  }
  if (chunk.length) yield csvText(chunk);
  tell(count + chunk.length);
}
