import type { Transaction } from 'kysely';
import { z } from 'zod';
import { choice, id, instant, text } from '../../../platform/transfer/cells.ts';
import { defineFeed, type Rejection, rejected } from '../../../platform/transfer/feed.ts';
import { readTable } from '../../../platform/transfer/read-table.ts';
import { sift } from '../../../platform/transfer/sift.ts';
import { isOpaque, isStillToCome, opaqueForm } from '../model/evidence.ts';
import { addDecisions, refreshCurrent } from '../store/consents.ts';
import type { ConsentTable, Tables } from '../store/tables.ts';

const columns = ['subject', 'purpose', 'state', 'occurred_at', 'source'] as const;
const key = ['subject', 'purpose', 'occurred_at'] as const;

/** Personal data: decisions of people under opaque ids. What was decided once is never overwritten. */
export const consent = defineFeed<Tables, ConsentTable>({
  name: 'consent',
  purpose: 'who allowed or withdrew which purpose, when and where',
  columns,
  row: z.object({
    subject: id.refine(isOpaque, opaqueForm),
    purpose: choice(['ANALYTICS', 'EMAIL', 'PERSONALISATION', 'SMS']),
    state: choice(['GRANTED', 'WITHDRAWN']),
    occurred_at: instant,
    source: text(),
  }),
  write: async (tx, rows, { now }) => {
    const subjects = [...new Set(rows.map(({ subject }) => subject))];
    const known = await knownDecisions(tx, subjects);
    return sift(
      rows,
      (row) => prematurity(row, now) ?? contradiction(row, known),
      async (good) => {
        const added = new Set((await addDecisions(tx, good)).map(moment));
        await refreshCurrent(tx, subjects);
        // Of a row that is there twice, the first one was added.
        return good.map((row) => ({ kind: added.delete(moment(row)) ? 'inserted' : 'unchanged' }));
      },
    );
  },
  read: (tx) => readTable(tx, { table: 'consent_history', columns, key }),
});

type Decisions = Map<string, Pick<ConsentTable, 'state' | 'source'>>;

async function knownDecisions(tx: Transaction<Tables>, subjects: string[]): Promise<Decisions> {
  const rows = await tx
    .selectFrom('consent_history')
    .selectAll()
    .where('subject', 'in', subjects)
    .execute();
  return new Map(rows.map((row) => [moment(row), row]));
}

function prematurity({ occurred_at }: ConsentTable, now: Date): Rejection | null {
  if (!isStillToCome(occurred_at, now)) return null;
  return rejected('INVALID_INPUT', 'occurred_at', 'lies in the future');
}

/** Of one purpose and moment there is one decision, from one source; the one that is known stands. */
function contradiction(row: ConsentTable, decisions: Decisions): Rejection | null {
  const known = decisions.get(moment(row)) ?? row;
  decisions.set(moment(row), known);
  const field = (['state', 'source'] as const).find((column) => known[column] !== row[column]);
  if (!field) return null;
  const reason = `at this very time it is noted as ${known[field]} already; the history is never overwritten`;
  return rejected('RULE_VIOLATED', field, reason);
}

function moment({ subject, purpose, occurred_at }: ConsentTable): string {
  return JSON.stringify([subject, purpose, occurred_at.getTime()]);
}
