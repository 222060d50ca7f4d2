import type { Kysely, Transaction } from 'kysely';
import { once } from '../../../platform/storage/once.ts';
import type { Tables } from './tables.ts';

/** Who writes, when, and with which key; every write to the stock is told. */
export interface Write {
  caller: string;
  now: Date;
  newId: () => string;
  idempotencyKey: string;
}

/** Runs a write in a transaction of its own, once for each key of a caller. Returns the ids of what it wrote. */
export function writeOnce(
  db: Kysely<Tables>,
  operation: string,
  content: object,
  { caller, now, idempotencyKey: key }: Write,
  run: (tx: Transaction<Tables>) => Promise<string[]>,
): Promise<string[]> {
  const request = { caller, key, operation, content, now };
  return db.transaction().execute((tx) => once(tx, request, () => run(tx)));
}
