import { type Kysely, type Selectable, sql } from 'kysely';
import type { Page } from '../../../platform/subgraph/connection.ts';
import { maxFields } from '../../../schema/checks/usage/usage-report.ts';
import type { OperationFieldTable, OperationTable, Tables, UsageDayTable } from './tables.ts';

export type OperationRow = Selectable<OperationTable>;
export type UsageDayRow = Selectable<UsageDayTable>;

export function operationsByHashes(db: Kysely<Tables>, hashes: string[]): Promise<OperationRow[]> {
  return db.selectFrom('operations').selectAll().where('hash', 'in', hashes).execute();
}

/** By coordinate, at most 2,000 of each operation. */
export async function fieldsOfOperations(
  db: Kysely<Tables>,
  hashes: string[],
): Promise<OperationFieldTable[]> {
  const { rows } = await sql<OperationFieldTable>`
    select field.hash, field.coordinate
    from unnest(${hashes}::text[]) as asked (hash)
    cross join lateral (
      select hash, coordinate from operation_fields
      where operation_fields.hash = asked.hash order by coordinate limit ${maxFields}
    ) as field`.execute(db);
  return rows;
}

export interface OperationFilter {
  /** Only those that it asked. */
  client?: string | null | undefined;
  /** Only those that select it, e.g. `Product.title`. */
  field?: string | null | undefined;
}

export interface SeenPosition {
  /** ISO 8601, UTC. */
  at: string;
  hash: string;
}

/** The latest seen first. */
export function listOperations(
  db: Kysely<Tables>,
  { client, field }: OperationFilter,
  { limit, after }: Page<SeenPosition>,
): Promise<OperationRow[]> {
  let query = db.selectFrom('operations').selectAll();
  // A client without a name is one, too.
  if (typeof client === 'string') {
    query = query.where('hash', 'in', (eb) =>
      eb.selectFrom('usage_days').select('hash').where('client', '=', client),
    );
  }
  if (field) {
    query = query.where('hash', 'in', (eb) =>
      eb.selectFrom('operation_fields').select('hash').where('coordinate', '=', field),
    );
  }
  if (after) {
    query = query.where((eb) =>
      eb(
        eb.refTuple('last_seen_at', 'hash'),
        '<',
        eb.tuple(sql<Date>`${after.at}::timestamptz`, after.hash),
      ),
    );
  }
  return query
    .orderBy('last_seen_at', 'desc')
    .orderBy('hash', 'desc')
    .limit(limit + 1)
    .execute();
}

export interface UsageSpan {
  /** The first day that counts. */
  since: string;
  environment?: string | null | undefined;
}

const mostRows = 1000;

/** The latest day first, within it the busiest client; at most 1,000 rows of each operation. */
export async function usageOfOperations(
  db: Kysely<Tables>,
  hashes: string[],
  { since, environment }: UsageSpan,
): Promise<UsageDayRow[]> {
  const only = environment ? sql`and environment = ${environment}` : sql``;
  const { rows } = await sql<UsageDayRow>`
    select day_of_use.*
    from unnest(${hashes}::text[]) as asked (hash)
    cross join lateral (
      select environment, hash, client, client_version, day, requests, errors,
        latency::float8[] as latency
      from usage_days
      where usage_days.hash = asked.hash and day >= ${since}::date ${only}
      order by day desc, requests desc, environment, client, client_version limit ${mostRows}
    ) as day_of_use`.execute(db);
  return rows;
}
