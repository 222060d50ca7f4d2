import type { Transaction } from 'kysely';
import { z } from 'zod';
import { choice, id, instant, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, type Rejection, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import { refreshCurrent } from '../store/consents.ts';
import type { ConsentTable, Tables } from '../store/tables.ts';

const columns = ['subject', 'purpose', 'state', 'occurred_at', 'source'] as const;
const key = ['subject', 'purpose', 'occurred_at'] as const;

/** Personal data: decisions of people under opaque ids. What was decided once is never overwritten. */
export const consent = defineFeed<Tables, ConsentTable>({
  name: 'consent',
  purpose: 'who allowed or withdrew which purpose, when and where',
  columns,
  row: z.object({
    subject: id,
    purpose: choice(['ANALYTICS', 'EMAIL', 'PERSONALISATION', 'SMS']),
    state: choice(['GRANTED', 'WITHDRAWN']),
    occurred_at: instant,
    source: text(),
  }),
  write: async (tx, rows) => {
    const subjects = [...new Set(rows.map(({ subject }) => subject))];
    const states = await knownStates(tx, subjects);
    return sift(
      rows,
      (row) => contradiction(row, states),
      async (good) => {
        const target = { table: 'consent_history', key, columns: ['state', 'source'] };
        const outcomes = await upsert(
          tx,
          target,
          good.map((row) => ({ ...row })),
        );
        await refreshCurrent(tx, subjects);
        return outcomes;
      },
    );
  },
  read: (tx) => readTable(tx, { table: 'consent_history', columns, key }),
});

async function knownStates(
  tx: Transaction<Tables>,
  subjects: string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('consent_history')
    .selectAll()
    .where('subject', 'in', subjects)
    .execute();
  return new Map(rows.map((row) => [moment(row), row.state]));
}

/** Nobody can have allowed and withdrawn at one moment; the one that is known already stands. */
function contradiction(row: ConsentTable, states: Map<string, string>): Rejection | null {
  const known = states.get(moment(row)) ?? row.state;
  states.set(moment(row), known);
  if (known === row.state) return null;
  const reason = `at this very time it is noted as ${known} already; the history is never overwritten`;
  return rejected('RULE_VIOLATED', 'state', reason);
}

function moment({ subject, purpose, occurred_at }: ConsentTable): string {
  return JSON.stringify([subject, purpose, occurred_at.getTime()]);
}
