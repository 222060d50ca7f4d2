import type { Kysely } from 'kysely';
import { openDatabase } from '../../../platform/storage/database.ts';
import type { FlatRow, Outcome } from '../../../platform/transfer/feed.ts';
import { feeds } from '../../../subgraphs/regional/importers/index.ts';
import { room } from '../../../subgraphs/regional/main.ts';
import { allLocales } from '../../../subgraphs/regional/store/locales.ts';
import { isSettled, recheckBatch } from '../../../subgraphs/regional/store/rechecks.ts';
import type { Tables } from '../../../subgraphs/regional/store/tables.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { until } from '../../support/until.ts';

export interface Filled extends TestSubgraph {
  db: Kysely<Tables>;
  /** Writes rows through a feed and tells what became of each. */
  feed(name: string, rows: FlatRow[]): Promise<Outcome[]>;
}

export const now = new Date('2026-11-23T10:00:00.000Z');

/** A small mesh: English as the source, two kinds of German, French of Switzerland; two offices. */
export async function startFilled(): Promise<Filled> {
  const running = await startTestSubgraph(room, { samples: false, clock: () => now });
  const db = openDatabase<Tables>({ url: running.databaseUrl, poolSize: 4 });
  const feed = (name: string, rows: FlatRow[]) => writeFeed(db, name, rows);
  await feed('locales', [
    { code: 'de-CH', name: 'German (Switzerland)', fallback: 'de-DE' },
    { code: 'de-DE', name: 'German', fallback: 'en-GB' },
    { code: 'en-GB', name: 'English', source: 'true' },
    { code: 'fr-CH', name: 'French (Switzerland)', fallback: 'en-GB' },
  ]);
  await feed('markets', [
    { code: 'GB', name: 'Great Britain', currency: 'GBP', countries: 'GB', locales: 'en-GB' },
    { code: 'DE', name: 'Germany', currency: 'EUR', countries: 'DE|AT', locales: 'de-DE' },
    { code: 'CH', name: 'Switzerland', currency: 'CHF', countries: 'CH', locales: 'de-CH|fr-CH' },
  ]);
  await feed('offices', [
    { id: 'anglo', name: 'London', markets: 'GB' },
    { id: 'dach', name: 'Munich', markets: 'DE|CH' },
  ]);
  const stop = async () => {
    await db.destroy();
    await running.stop();
  };
  return { ...running, db, feed, stop };
}

/** Writes rows through one of the room's feeds, as an import does. */
export function writeFeed(db: Kysely<Tables>, name: string, rows: FlatRow[]): Promise<Outcome[]> {
  const feed = feeds.find((one) => one.name === name);
  if (!feed) throw new Error(`No feed ${name}`);
  return db.transaction().execute((tx) => feed.write(tx, rows, { now }));
}

/** Waits until the running domain has checked again all that it shall. */
export async function untilSettled(db: Kysely<Tables>): Promise<void> {
  const locales = [...(await allLocales(db)).keys()];
  await until('all texts are checked again', () => isSettled(db, locales));
}

/** Checks again all that waits for it, where no domain is running. */
export async function recheckAll(db: Kysely<Tables>): Promise<void> {
  while (await recheckBatch(db, now));
}

/** Everything that a feed gives out. */
export function readFeed(db: Kysely<Tables>, name: string): Promise<FlatRow[]> {
  const feed = feeds.find((one) => one.name === name);
  if (!feed) throw new Error(`No feed ${name}`);
  return db.transaction().execute(async (tx) => {
    const rows: FlatRow[] = [];
    for await (const row of feed.read(tx)) rows.push(row);
    return rows;
  });
}

export const kinds = (outcomes: Outcome[]) => outcomes.map(({ kind }) => kind);
