import { sql, type Transaction } from 'kysely';
import { requireVersion } from '../../../platform/storage/version.ts';
import { upsert } from '../../../platform/transfer/upsert.ts';
import type { Tables } from './tables.ts';

interface Target {
  table: keyof Tables;
  key: readonly string[];
  columns: readonly string[];
  counters: readonly ['version'];
}

type Row = Record<string, string | number | boolean | null | readonly string[]>;

/**
 * Inserts or changes one row whose `version` counts its changes; the same row again changes nothing.
 * Throws STALE_VERSION when `expectedVersion` is given and is not the stored one (0 for no row yet).
 */
export async function saveVersioned(
  tx: Transaction<Tables>,
  target: Target,
  row: Row,
  expectedVersion?: number | null,
): Promise<void> {
  const { table, key } = target;
  const match = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
  await lockKey(
    tx,
    table,
    key.map((column) => row[column]),
  );
  const { rows } = await sql<{
    version: number;
  }>`select version from ${sql.table(table)} where ${sql.join(match, sql` and `)} for update`.execute(
    tx,
  );
  requireVersion(rows[0]?.version ?? 0, expectedVersion);
  await upsert(tx, target, [row]);
}

/** A row that is not there yet cannot be locked: of those who would create it, one goes first. */
async function lockKey(tx: Transaction<Tables>, table: string, key: unknown[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${table}), hashtext(${JSON.stringify(key)}))`.execute(
    tx,
  );
}
