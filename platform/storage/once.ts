import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { MeshError } from '../../schema/errors.ts';

export interface Request {
  /** Each caller has its own keys: two of them may choose the same one. */
  caller: string;
  key: string;
  /** The mutation's name. */
  operation: string;
  /** What was asked, the key left out. */
  content: object;
  now: Date;
}

/** How long a key is remembered. */
const memoryDays = 30;

const answerForm = z.array(z.string());

/**
 * Runs a write once for each key of a caller, in one transaction with the memory of it.
 * `run` returns the ids of what it wrote; the same key with the same content gives the same ids again
 * and writes nothing. Of calls at once with one key, one writes and the others wait for it.
 * A refused request leaves no trace, so that it may be tried again with its key.
 * Throws IDEMPOTENCY_MISMATCH when the key was used for something else.
 */
export async function once<Tables>(
  tx: Transaction<Tables>,
  request: Request,
  run: () => Promise<string[]>,
): Promise<string[]> {
  const { caller, key, operation, now } = request;
  const fingerprint = fingerprintOf(request.content);
  // The unique key is the first lock of every write: a second call waits here until the first is done.
  const { numAffectedRows } = await sql`
    insert into weft_request (caller, key, operation, fingerprint, created_at)
    values (${caller}, ${key}, ${operation}, ${fingerprint}, ${now}) on conflict do nothing`.execute(
    tx,
  );
  if (!numAffectedRows) return recall(tx, request, fingerprint);
  const ids = await run();
  await sql`
    update weft_request set answer = ${JSON.stringify(ids)}::jsonb
    where caller = ${caller} and key = ${key}`.execute(tx);
  return ids;
}

/** Forgets keys that nobody retries any more. */
export async function forgetOldRequests<Tables>(db: Kysely<Tables>, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - memoryDays * 24 * 60 * 60 * 1000);
  await sql`delete from weft_request where created_at < ${limit}`.execute(db);
}

interface Remembered {
  operation: string;
  fingerprint: string;
  answer: unknown;
}

async function recall<Tables>(
  tx: Transaction<Tables>,
  { caller, key, operation }: Request,
  fingerprint: string,
): Promise<string[]> {
  const { rows } = await sql<Remembered>`
    select operation, fingerprint, answer from weft_request
    where caller = ${caller} and key = ${key}`.execute(tx);
  const [known] = rows;
  if (known?.operation === operation && known.fingerprint === fingerprint) {
    return answerForm.parse(known.answer);
  }
  const used = known ? ` (${known.operation})` : '';
  throw new MeshError(
    'IDEMPOTENCY_MISMATCH',
    `The key ${key} was used for another request${used}; use a new key`,
    { path: ['input', 'idempotencyKey'] },
  );
}

/** One digest for equal requests, whatever the order of their fields; absent and null are the same. */
function fingerprintOf(content: object): string {
  const text = JSON.stringify(content, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, one]) => one !== null && one !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(text).digest('hex');
}
