import type { Transaction } from 'kysely';
import type { Outcome } from '../../../platform/transfer/feed.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from '../store/tables.ts';

type Row = Parameters<typeof upsert>[2][number] & { id: string };

/** Writes rows and dates those that were added or changed; the others keep their time. */
export async function writeDated(
  tx: Transaction<Tables>,
  table: 'campaigns' | 'promotions',
  columns: readonly string[],
  rows: readonly Row[],
  now: Date,
): Promise<Outcome[]> {
  const target = { table, key: ['id'], columns, counters: ['version'] };
  const outcomes = await upsert(tx, target, rows);
  const idsOf = (wanted: Outcome['kind']) =>
    rows.flatMap(({ id }, index) => (outcomes[index]?.kind === wanted ? [id] : []));
  const added = idsOf('inserted');
  const ids = [...added, ...idsOf('updated')];
  if (!ids.length) return outcomes;
  await tx.updateTable(table).set({ updated_at: now }).where('id', 'in', ids).execute();
  if (!added.length) return outcomes;
  await tx.updateTable(table).set({ created_at: now }).where('id', 'in', added).execute();
  return outcomes;
}
