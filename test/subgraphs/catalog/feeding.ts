import type { Kysely } from 'kysely';
import type { Feed, FlatRow, Outcome } from '../../../platform/transfer/feed.ts';
import type { Tables } from '../../../subgraphs/catalog/store/tables.ts';

const now = new Date('2026-11-23T12:00:00Z');

/** Feeds rows as an import does: a transaction for each batch. */
export async function importInBatches(
  db: Kysely<Tables>,
  feed: Feed<Tables>,
  rows: readonly FlatRow[],
  batchSize = 100,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    outcomes.push(...(await db.transaction().execute((tx) => feed.write(tx, batch, { now }))));
  }
  return outcomes;
}

export function exportAll(db: Kysely<Tables>, feed: Feed<Tables>): Promise<FlatRow[]> {
  return db.transaction().execute(async (tx) => {
    const rows: FlatRow[] = [];
    for await (const row of feed.read(tx)) rows.push(row);
    return rows;
  });
}

/** How many rows became what. */
export function kinds(outcomes: readonly Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
