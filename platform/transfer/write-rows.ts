import type { Kysely, Transaction } from 'kysely';
import { isExpected, MeshError, toMeshError } from '../../schema/errors.ts';
import { type Feed, type FlatRow, type Outcome, type Rejection, rejected } from './feed.ts';

/** What is done with the outcomes of a batch, in the transaction that wrote it. */
type Settle<Tables, Row> = (
  tx: Transaction<Tables>,
  rows: readonly Row[],
  outcomes: readonly Outcome[],
) => Promise<void>;

interface Write<Tables, Row> {
  db: Kysely<Tables>;
  feed: Feed<Tables>;
  now: Date;
  settle: Settle<Tables, Row>;
}

/**
 * Writes rows through a feed, one transaction for all of them where that goes well.
 * Where the database refuses the whole because of one, halves are tried, down to the row that is at
 * fault: it alone is rejected. Throws what is nobody's row's fault: a lost database, a wrong statement.
 */
export async function writeRows<Tables, Row extends { record: FlatRow }>(
  write: Write<Tables, Row>,
  rows: readonly Row[],
): Promise<Outcome[]> {
  if (!rows.length) return [];
  try {
    return await inTransaction(write, rows);
  } catch (error) {
    const rejection = faultOfRow(error);
    if (rows.length === 1) return rejectAll(write, rows, rejection);
    const middle = Math.ceil(rows.length / 2);
    const first = await writeRows(write, rows.slice(0, middle));
    return [...first, ...(await writeRows(write, rows.slice(middle)))];
  }
}

const attempts = 5;

async function inTransaction<Tables, Row extends { record: FlatRow }>(
  { db, feed, now, settle }: Write<Tables, Row>,
  rows: readonly Row[],
): Promise<Outcome[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(async (tx) => {
        const outcomes = await feed.write(
          tx,
          rows.map(({ record }) => record),
          { now },
        );
        if (outcomes.length !== rows.length) {
          throw new MeshError(
            'INTERNAL',
            `Feed ${feed.name} told of ${outcomes.length} rows of ${rows.length}`,
          );
        }
        await settle(tx, rows, outcomes);
        return outcomes;
      });
    } catch (error) {
      if (attempt === attempts || !isRetryable(error)) throw error;
    }
  }
}

async function rejectAll<Tables, Row extends { record: FlatRow }>(
  { db, settle }: Write<Tables, Row>,
  rows: readonly Row[],
  rejection: Rejection,
): Promise<Outcome[]> {
  const outcomes = rows.map(() => rejection);
  await db.transaction().execute((tx) => settle(tx, rows, outcomes));
  return outcomes;
}

/** Two writers in each other's way (serialization failure, deadlock): the same again will do. */
function isRetryable(error: unknown): boolean {
  return /^40(001|P01)$/.test(sqlState(error) ?? '');
}

/** The refusal that an error stands for, if a row can be at fault; throws the error if none can. */
export function faultOfRow(error: unknown): Rejection {
  if (isExpected(error)) return rejected(error.code, error.path.at(-1) ?? null, error.message);
  const state = sqlState(error);
  const column = textOf(error, 'column');
  const message = error instanceof Error ? error.message : String(error);
  const said = [message, textOf(error, 'detail')].filter(Boolean).join(': ');
  if (state === '23503') return rejected('UNKNOWN_REFERENCE', column, said);
  if (state?.startsWith('23') || state === 'P0001') return rejected('RULE_VIOLATED', column, said);
  if (state?.startsWith('22') || state?.startsWith('54'))
    return rejected('INVALID_INPUT', column, said);
  // A feed's own code that stumbles over one row must not keep the others out.
  const known = toMeshError(error);
  if (known.code === 'INTERNAL' && state === undefined && known !== error) {
    return rejected('INTERNAL', null, message);
  }
  throw known;
}

function sqlState(error: unknown): string | undefined {
  const code = textOf(error, 'code');
  return code && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** A text property of PostgreSQL's error. */
function textOf(error: unknown, name: 'code' | 'column' | 'detail'): string | null {
  if (!(error instanceof Error) || !(name in error)) return null;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : null;
}
