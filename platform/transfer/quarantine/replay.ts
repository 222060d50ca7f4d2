import type { Kysely } from 'kysely';
import type { Feed, FlatRow, Outcome } from '../feed.ts';
import { writeRows } from '../write-rows.ts';
import {
  keepReasons,
  markReplayed,
  openRows,
  type QuarantinedRow,
  type QuarantineFilter,
} from './store.ts';

export interface ReplayReport {
  feed: string;
  accepted: number;
  refused: number;
}

export interface ReplayOptions<Tables> {
  feeds: readonly Feed<Tables>[];
  db: Kysely<Tables>;
  /** All open rows unless narrowed. */
  filter?: QuarantineFilter;
  now?: Date;
  onProgress?: (rows: number) => void;
}

const pageSize = 1000;

/**
 * Offers refused rows to their feeds again, in the order of the feeds, so that a row finds what
 * another row brings. Accepted ones are settled; the others keep their newest reason.
 */
export async function replay<Tables>(options: ReplayOptions<Tables>): Promise<ReplayReport[]> {
  const { feeds, filter = {} } = options;
  const reports: ReplayReport[] = [];
  for (const feed of feeds) {
    if (filter.feed !== undefined && filter.feed !== feed.name) continue;
    const report = await replayFeed(feed, options);
    if (report.accepted + report.refused > 0) reports.push(report);
  }
  return reports;
}

async function replayFeed<Tables>(
  feed: Feed<Tables>,
  options: ReplayOptions<Tables>,
): Promise<ReplayReport> {
  const report = { feed: feed.name, accepted: 0, refused: 0 };
  for (let after: number | null = 0; after !== null; ) {
    const page: ReplayedPage = await replayPage(feed, options, after);
    report.accepted += page.accepted;
    report.refused += page.refused;
    after = page.last;
    if (after !== null) options.onProgress?.(report.accepted + report.refused);
  }
  return report;
}

interface ReplayedPage {
  accepted: number;
  refused: number;
  /** The last row that was offered; null where there was none. */
  last: number | null;
}

/** Offers the rows behind `after` to their feed, as many as a page has. */
export async function replayPage<Tables>(
  feed: Feed<Tables>,
  { db, filter, now = new Date() }: Omit<ReplayOptions<Tables>, 'feeds'>,
  after: number,
): Promise<ReplayedPage> {
  const rows = await openRows(db, { ...filter, feed: feed.name }, { after, limit: pageSize });
  // A line that could not be read has no record until somebody gives it one.
  const readable = rows.filter(({ record }) => hasFields(record));
  const outcomes = await replayRows(db, feed, readable, now);
  const accepted = outcomes.filter(({ kind }) => kind !== 'rejected').length;
  return { accepted, refused: rows.length - accepted, last: rows.at(-1)?.id ?? null };
}

function replayRows<Tables>(
  db: Kysely<Tables>,
  feed: Feed<Tables>,
  rows: readonly QuarantinedRow[],
  now: Date,
): Promise<Outcome[]> {
  return writeRows<Tables, QuarantinedRow>(
    {
      db,
      feed,
      now,
      async settle(tx, written, outcomes) {
        const accepted = written.filter((_row, index) => outcomes[index]?.kind !== 'rejected');
        const refused = written.flatMap((row, index) => {
          const outcome = outcomes[index];
          return outcome?.kind === 'rejected' ? [{ row, rejection: outcome }] : [];
        });
        await markReplayed(
          tx,
          accepted.map(({ id }) => id),
        );
        await keepReasons(tx, refused, now);
      },
    },
    rows,
  );
}

const hasFields = (record: FlatRow) => Object.keys(record).length > 0;
