import { type Kysely, sql, type Transaction } from 'kysely';
import type { UsedOperation } from '../model/read-usage.ts';
import type { Tables } from './tables.ts';

type Database = Kysely<Tables> | Transaction<Tables>;

/** What the registry keeps at most; what is more is refused, and told. */
export interface UsageBounds {
  operations: number;
  /** Clients and versions in one environment on one day. */
  clients: number;
}

export const standardBounds: UsageBounds = { operations: 20_000, clients: 1000 };

/** How many more operations may be stored. */
export async function roomForOperations(
  db: Database,
  { operations }: UsageBounds,
): Promise<number> {
  const { count } = await db
    .selectFrom('operations')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Math.max(0, operations - count);
}

export interface ClientDay {
  day: string;
  client: string;
  version: string;
}

export const clientDayKey = ({ day, client, version }: ClientDay) =>
  JSON.stringify([day, client, version]);

/** Those of a report's clients, by day, for which there is no room. Empty for most reports, after one statement. */
export async function clientsWithoutRoom(
  db: Database,
  environment: string,
  operations: readonly UsedOperation[],
  bounds: UsageBounds,
): Promise<ReadonlySet<string>> {
  const asked = new Map(
    operations.flatMap(({ use }) => use).map((use) => [clientDayKey(use), use]),
  );
  const known = new Set(
    (await knownClients(db, environment, [...asked.values()])).map(clientDayKey),
  );
  const strangers = [...asked].filter(([key]) => !known.has(key));
  const days = [...new Set(strangers.map(([, { day }]) => day))];
  const without = new Set<string>();
  for (const day of days) {
    let room = bounds.clients - (await clientCount(db, environment, day));
    for (const [key] of strangers.filter(([, use]) => use.day === day)) {
      if (room <= 0) without.add(key);
      room -= 1;
    }
  }
  return without;
}

async function knownClients(
  db: Database,
  environment: string,
  asked: readonly ClientDay[],
): Promise<ClientDay[]> {
  const { rows } = await sql<ClientDay>`
    select day, client, version
    from unnest(
      ${asked.map(({ day }) => day)}::date[],
      ${asked.map(({ client }) => client)}::text[],
      ${asked.map(({ version }) => version)}::text[]
    ) as asked (day, client, version)
    where exists (
      select from usage_days
      where usage_days.environment = ${environment} and usage_days.day = asked.day
      and usage_days.client = asked.client and usage_days.client_version = asked.version
    )`.execute(db);
  return rows;
}

async function clientCount(db: Database, environment: string, day: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (
      select distinct client, client_version from usage_days
      where environment = ${environment} and day = ${day}::date
    ) as clients`.execute(db);
  return rows[0]?.count ?? 0;
}
