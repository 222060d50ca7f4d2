import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A row that is not there yet cannot be locked: of those who would write it, one goes first. */
export async function lockKey(
  tx: Transaction<Tables>,
  table: keyof Tables,
  key: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${table}), hashtext(${key}))`.execute(tx);
}
