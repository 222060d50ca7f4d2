import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { MeshError } from '../../../schema/errors.ts';
import type { Tables } from './tables.ts';

/** Who writes, when, and with which key; every write to the stock is told. */
export interface Write {
  caller: string;
  now: Date;
  newId: () => string;
  idempotencyKey: string;
}

/** What a request is remembered by: the ids of what it wrote. */
const answerForm = z.array(z.string());

/**
 * Runs a write once for each key of a caller, in one transaction with the memory of it.
 * The same key with the same request gives the ids that it gave before; with another request it is
 * refused as IDEMPOTENCY_MISMATCH. Of calls at once with one key, one writes and the others wait for it.
 * A refused request leaves no trace, so that it may be tried again with its key.
 */
export function writeOnce(
  db: Kysely<Tables>,
  operation: string,
  request: object,
  write: Write,
  run: (tx: Transaction<Tables>) => Promise<string[]>,
): Promise<string[]> {
  const fingerprint = fingerprintOf(request);
  return db.transaction().execute(async (tx) => {
    // The unique key is the first lock of every write: a second call waits here until the first is done.
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('idempotent_requests')
      .values({
        caller: write.caller,
        key: write.idempotencyKey,
        operation,
        fingerprint,
        answer: null,
        created_at: write.now,
      })
      .onConflict((oc) => oc.columns(['caller', 'key']).doNothing())
      .executeTakeFirst();
    if (!numInsertedOrUpdatedRows) return recall(tx, operation, fingerprint, write);
    const answer = await run(tx);
    await tx
      .updateTable('idempotent_requests')
      .set({ answer: JSON.stringify(answer) })
      .where('caller', '=', write.caller)
      .where('key', '=', write.idempotencyKey)
      .execute();
    return answer;
  });
}

async function recall(
  tx: Transaction<Tables>,
  operation: string,
  fingerprint: string,
  { caller, idempotencyKey }: Write,
): Promise<string[]> {
  const known = await tx
    .selectFrom('idempotent_requests')
    .select(['operation', 'fingerprint', 'answer'])
    .where('caller', '=', caller)
    .where('key', '=', idempotencyKey)
    .executeTakeFirstOrThrow();
  if (known.operation === operation && known.fingerprint === fingerprint)
    return answerForm.parse(known.answer);
  throw new MeshError(
    'IDEMPOTENCY_MISMATCH',
    `The key ${idempotencyKey} was used for another request (${known.operation}); use a new key`,
    { path: ['input', 'idempotencyKey'] },
  );
}

function fingerprintOf(request: object): string {
  return createHash('sha256').update(canonical(request)).digest('hex');
}

/** One text for equal requests, whatever the order of their fields; absent and null are the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, one]) => one !== null && one !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
