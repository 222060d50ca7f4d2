import type { Transaction } from 'kysely';
import type { Outcome } from '../../../platform/transfer/feed.ts';
import type { Tables } from '../store/tables.ts';

/** Dates the rows that an import added or changed; the others keep their time. */
export async function touch(
  tx: Transaction<Tables>,
  table: 'campaigns' | 'promotions',
  rows: readonly { id: string }[],
  outcomes: readonly Outcome[],
  now: Date,
): Promise<void> {
  const idsOf = (wanted: Outcome['kind']) =>
    rows.flatMap(({ id }, index) => (outcomes[index]?.kind === wanted ? [id] : []));
  const added = idsOf('inserted');
  const ids = [...added, ...idsOf('updated')];
  if (!ids.length) return;
  await tx.updateTable(table).set({ updated_at: now }).where('id', 'in', ids).execute();
  if (!added.length) return;
  await tx.updateTable(table).set({ created_at: now }).where('id', 'in', added).execute();
}
