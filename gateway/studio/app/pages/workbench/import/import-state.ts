import type { FeedImport } from './queries.ts';
import type { FilePart } from './split-file.ts';

/** A file that somebody chose, split and ready to be sent. */
export interface ReadyFile {
  name: string;
  parts: readonly FilePart[];
  rows: number;
  columns: readonly string[];
}

/** What an import has done so far. */
export interface Progress {
  sentParts: number;
  sentRows: number;
  feeds: readonly FeedImport[];
  /** When its first part was taken, by the domain's clock. */
  since: string | null;
}

export const nothingSent: Progress = { sentParts: 0, sentRows: 0, feeds: [], since: null };

/** Adds what became of one more part. */
export function withPart(
  progress: Progress,
  { rows }: FilePart,
  { feeds, importedAt }: { feeds: readonly FeedImport[]; importedAt: string | null },
): Progress {
  return {
    sentParts: progress.sentParts + 1,
    sentRows: progress.sentRows + rows,
    feeds: mergeFeeds(progress.feeds, feeds),
    since: progress.since ?? importedAt,
  };
}

function mergeFeeds(before: readonly FeedImport[], more: readonly FeedImport[]): FeedImport[] {
  const merged = new Map(before.map((each) => [each.feed, each]));
  for (const each of more) {
    const known = merged.get(each.feed);
    merged.set(each.feed, known ? addFeed(known, each) : each);
  }
  return [...merged.values()];
}

function addFeed(one: FeedImport, other: FeedImport): FeedImport {
  return {
    feed: one.feed,
    readCount: one.readCount + other.readCount,
    insertedCount: one.insertedCount + other.insertedCount,
    updatedCount: one.updatedCount + other.updatedCount,
    unchangedCount: one.unchangedCount + other.unchangedCount,
    refusedCount: one.refusedCount + other.refusedCount,
    unreadColumns: [...new Set([...one.unreadColumns, ...other.unreadColumns])].slice(0, 50),
  };
}

export const refusedIn = ({ feeds }: Progress): number =>
  feeds.reduce((sum, { refusedCount }) => sum + refusedCount, 0);
