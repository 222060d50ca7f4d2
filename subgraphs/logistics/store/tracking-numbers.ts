import { sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** The ids of the shipments that have these tracking numbers, by number. */
export async function ownersOfTrackingNumbers(
  tx: Transaction<Tables>,
  numbers: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ number: string; id: string }>`
    select tracking_number as number, id from shipments where tracking_number = any(${numbers})`.execute(
    tx,
  );
  return new Map(rows.map(({ number, id }) => [number, id]));
}
