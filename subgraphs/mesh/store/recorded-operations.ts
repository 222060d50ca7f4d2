import { type Kysely, sql } from 'kysely';
import type { DayOfUse, RecordedOperation } from '../../../schema/checks/judgement/evidence.ts';
import type { Tables } from './tables.ts';

/** What a judgement can bear, in time and memory: of more, the busiest count. */
export interface RecordedLimits {
  operations: number;
  /** Of all texts, in letters. */
  length: number;
}

const standardLimits: RecordedLimits = { operations: 10_000, length: 50_000_000 };
/** Of clients and versions of all operations together. */
const mostRows = 200_000;

/**
 * What gateways of an environment saw since a day, that day included: the busiest operations.
 * The days of a client's version are one row, told by the last of them: a judgement counts them together anyway.
 */
export async function recordedOperations(
  db: Kysely<Tables>,
  environment: string,
  sinceDay: string,
  limits: RecordedLimits = standardLimits,
): Promise<RecordedOperation[]> {
  const operations = await busiest(db, environment, sinceDay, limits);
  const usage = new Map<string, DayOfUse[]>(operations.map(({ hash }) => [hash, []]));
  for (const { hash, ...row } of await useOf(db, environment, sinceDay, [...usage.keys()])) {
    usage.get(hash)?.push(row);
  }
  return operations.map((operation) => ({ ...operation, usage: usage.get(operation.hash) ?? [] }));
}

type Shape = Pick<RecordedOperation, 'hash' | 'name'> & { text: string };

async function busiest(
  db: Kysely<Tables>,
  environment: string,
  sinceDay: string,
  limits: RecordedLimits,
): Promise<Shape[]> {
  const { rows } = await sql<Shape>`
    with used as (
      select hash, sum(requests) as requests from usage_days
      where environment = ${environment} and day >= ${sinceDay}::date
      group by hash order by requests desc, hash limit ${limits.operations}
    ), measured as (
      select hash, name, text, sum(length(text)) over (order by requests desc, hash) as length
      from used join operations using (hash)
    )
    select hash, name, text from measured where length <= ${limits.length}
    order by length`.execute(db);
  return rows;
}

async function useOf(
  db: Kysely<Tables>,
  environment: string,
  sinceDay: string,
  hashes: readonly string[],
): Promise<(DayOfUse & { hash: string })[]> {
  const { rows } = await sql<DayOfUse & { hash: string }>`
    select hash, client, client_version as version, max(day) as day,
      sum(requests)::bigint as requests, sum(errors)::bigint as errors
    from usage_days
    where environment = ${environment} and day >= ${sinceDay}::date
    and hash = any(${[...hashes]}::text[])
    group by hash, client, client_version
    order by sum(requests) desc limit ${mostRows}`.execute(db);
  return rows;
}
