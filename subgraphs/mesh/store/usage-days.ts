import { sql, type Transaction } from 'kysely';
import { utcDay } from '../../../schema/day.ts';
import { mergedUse } from '../model/merged-use.ts';
import type { UsedOperation } from '../model/read-usage.ts';
import type { OperationFieldTable, OperationTable, Tables, UsageDayTable } from './tables.ts';

export interface NewUsage {
  environment: string;
  operations: readonly UsedOperation[];
  /** When operations that are stored were seen last, by hash. */
  stored: ReadonlyMap<string, Date>;
  now: Date;
}

/** Of one statement, which has a parameter for each value: PostgreSQL takes 65,535. */
const mostRows = 1000;

/**
 * Adds use to what is stored. Rows are written table by table and in the order of their keys, so that reports of
 * several gateways wait for each other, and never in a circle.
 */
export async function addUsage(
  tx: Transaction<Tables>,
  { environment, operations, stored, now }: NewUsage,
): Promise<void> {
  const merged = mergedUse(operations);
  const seen = { first_seen_at: now, last_seen_at: now };
  const rows = merged.map(({ hash, name, text }) => ({ hash, name, text, ...seen }));
  for (const batch of batches(rows)) await addOperations(tx, batch);
  // A graph may give an operation other fields than before; to look once a day is enough.
  const today = utcDay(now);
  const isSeenToday = (at: Date | undefined) => at !== undefined && utcDay(at) === today;
  const fields = merged
    .filter(({ hash }) => !isSeenToday(stored.get(hash)))
    .flatMap(({ hash, fields: all }) =>
      [...all].sort().map((coordinate) => ({ hash, coordinate })),
    );
  for (const batch of batches(fields)) await addFields(tx, batch);
  const days = merged.flatMap(({ hash, use }) =>
    use.map(({ version, ...rest }) => ({ environment, hash, client_version: version, ...rest })),
  );
  for (const batch of batches(days)) await addDays(tx, batch);
}

async function addOperations(tx: Transaction<Tables>, rows: OperationTable[]): Promise<void> {
  await tx
    .insertInto('operations')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet({
        last_seen_at: sql`greatest(operations.last_seen_at, excluded.last_seen_at)`,
      }),
    )
    .execute();
}

async function addFields(tx: Transaction<Tables>, rows: OperationFieldTable[]): Promise<void> {
  await tx
    .insertInto('operation_fields')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function addDays(tx: Transaction<Tables>, rows: UsageDayTable[]): Promise<void> {
  await tx
    .insertInto('usage_days')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['hash', 'day', 'environment', 'client', 'client_version']).doUpdateSet({
        requests: sql`usage_days.requests + excluded.requests`,
        errors: sql`usage_days.errors + excluded.errors`,
        latency: sql`(
          select array_agg(coalesce(before, 0) + coalesce(more, 0) order by place)
          from unnest(usage_days.latency, excluded.latency) with ordinality as sums (before, more, place)
        )`,
      }),
    )
    .execute();
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / mostRows);
  return Array.from({ length: count }, (_, n) => rows.slice(n * mostRows, (n + 1) * mostRows));
}
