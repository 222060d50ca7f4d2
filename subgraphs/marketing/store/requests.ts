import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import type { Tables } from './tables.ts';

interface Request {
  operation: string;
  idempotencyKey: string;
  /** What was asked, the key left out. */
  content: object;
  now: Date;
}

/**
 * Runs what makes an entity once for each key, and returns the entity's id: the first time
 * from `create`, afterwards from memory. Two requests with one key wait for each other.
 * Throws IDEMPOTENCY_MISMATCH when the key was used for something else.
 */
export async function once(
  tx: Transaction<Tables>,
  { operation, idempotencyKey, content, now }: Request,
  create: () => Promise<string>,
): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${operation}:${idempotencyKey}`}, 0))`.execute(
    tx,
  );
  const fingerprint = fingerprintOf(content);
  const known = await tx
    .selectFrom('requests')
    .selectAll()
    .where('operation', '=', operation)
    .where('key', '=', idempotencyKey)
    .executeTakeFirst();
  if (known && known.fingerprint !== fingerprint) throw mismatch();
  if (known) return known.entity;
  const entity = await create();
  const request = { operation, key: idempotencyKey, fingerprint, entity, created_at: now };
  await tx.insertInto('requests').values(request).execute();
  return entity;
}

/** Keys are sorted, because two clients may write one request in different orders. */
function fingerprintOf(content: object): string {
  const text = JSON.stringify(content, (_key, value: unknown) => sorted(value));
  return createHash('sha256').update(text).digest('hex');
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mismatch(): MeshError {
  return new MeshError(
    'IDEMPOTENCY_MISMATCH',
    'This key was used for another request; take a new one for a new request',
    { path: ['input', 'idempotencyKey'] },
  );
}
