import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Feed, FlatRow, Outcome } from '../../../platform/transfer/feed.ts';
import { feeds } from '../../../subgraphs/marketing/importers/index.ts';
import type { Tables } from '../../../subgraphs/marketing/store/tables.ts';

const samples = join(import.meta.dirname, '../../../subgraphs/marketing/samples');
const table = z.array(z.record(z.string(), z.string()));

/** A sample file's rows, as text. */
export function readSample(name: string): Record<string, string>[] {
  return table.parse(parse(readFileSync(join(samples, `${name}.csv`)), { columns: true }));
}

/** Writes rows through a feed, as an import does. */
export function writeRows(
  db: Kysely<Tables>,
  feed: Feed<Tables>,
  rows: readonly FlatRow[],
): Promise<Outcome[]> {
  const now = new Date('2026-11-23T00:00:00Z');
  return db.transaction().execute((tx) => feed.write(tx, rows, { now }));
}

/** Everything that a feed gives out. */
export function readRows(db: Kysely<Tables>, feed: Feed<Tables>): Promise<FlatRow[]> {
  return db.transaction().execute(async (tx) => {
    const rows: FlatRow[] = [];
    for await (const row of feed.read(tx)) rows.push(row);
    return rows;
  });
}

/** Fills a domain's database with the samples; returns how many rows became what. */
export async function fill(db: Kysely<Tables>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const feed of feeds) {
    for (const { kind } of await writeRows(db, feed, readSample(feed.name))) {
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  }
  return counts;
}
