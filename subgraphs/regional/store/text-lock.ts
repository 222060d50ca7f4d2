import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Any number that no other advisory lock of this database uses. */
const textLock = 4104;

/**
 * Whoever waits for another writer longer than this is told so (TIMEOUT): while waiting he holds
 * one of the few connections, and readers would soon wait with him.
 */
export async function limitWaiting(tx: Transaction<Tables>): Promise<void> {
  await sql`set local lock_timeout = '3s'`.execute(tx);
}

/**
 * Writers of single texts hold this together: what the texts are checked against
 * (rules, glossary) cannot change beneath them until their transaction ends.
 */
export async function shareTexts(tx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(textLock)})`.execute(tx);
}

/**
 * Writers of one product's texts go one after the other: a translation that is only just being made
 * cannot be locked by who publishes its source, and each would miss what the other writes.
 */
export async function lockProduct(tx: Transaction<Tables>, product: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(textLock)}, hashtext(${product}))`.execute(tx);
}

/**
 * Who changes what all texts are checked against, or writes many texts at once, holds this alone.
 * It also keeps two bulk writers from locking the same rows in different orders.
 */
export async function ownTexts(tx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(textLock)})`.execute(tx);
}
