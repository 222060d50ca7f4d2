import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

type Referenced = 'fulfilment_locations' | 'carriers' | 'carrier_services' | 'shipments';

/** Which of these ids a table holds: one statement. */
export async function knownIds(
  tx: Transaction<Tables>,
  table: Referenced,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    id: string;
  }>`select id from ${sql.table(table)} where id = any(${ids})`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
