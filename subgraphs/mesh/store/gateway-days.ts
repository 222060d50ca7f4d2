import { type Kysely, sql, type Transaction } from 'kysely';
import type { ReportedCache, ReportedErrors } from '../../../schema/checks/usage/usage-report.ts';
import { sumOfErrors, sumOfLookups } from '../model/merged-counts.ts';
import type { CacheDayTable, ErrorDayTable, Tables } from './tables.ts';

/** Subgraphs that are told apart in one environment on one day: no mesh has so many. */
const mostSubgraphs = 500;

/**
 * Adds errors to what is stored, in the order of the keys, so that two reports never wait for each other in a circle.
 * Those of subgraphs that are too many are not counted.
 */
export async function addErrors(
  tx: Transaction<Tables>,
  environment: string,
  reported: readonly ReportedErrors[],
): Promise<void> {
  const sums = sumOfErrors(reported);
  const full = await fullDays(tx, environment, [...new Set(sums.map(({ day }) => day))]);
  const rows = sums
    .filter(({ day, subgraph }) => full.get(day)?.has(subgraph) ?? true)
    .map((row) => ({ environment, ...row }));
  if (!rows.length) return;
  await tx
    .insertInto('error_days')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['environment', 'day', 'subgraph', 'code'])
        .doUpdateSet({ errors: sql`error_days.errors + excluded.errors` }),
    )
    .execute();
}

/** The days that have no room for another subgraph, with those that they have. */
async function fullDays(
  db: Transaction<Tables>,
  environment: string,
  days: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (!days.length) return new Map();
  const { rows } = await sql<{ day: string; subgraphs: string[] }>`
    select day, array_agg(distinct subgraph) as subgraphs from error_days
    where environment = ${environment} and day = any(${[...days]}::date[])
    group by day having count(distinct subgraph) >= ${mostSubgraphs}`.execute(db);
  return new Map(rows.map(({ day, subgraphs }) => [day, new Set(subgraphs)]));
}

/** Adds how often something was at hand. */
export async function addLookups(
  tx: Transaction<Tables>,
  environment: string,
  reported: readonly ReportedCache[],
): Promise<void> {
  const rows = sumOfLookups(reported).map((row) => ({ environment, ...row }));
  if (!rows.length) return;
  await tx
    .insertInto('cache_days')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['environment', 'day', 'cache']).doUpdateSet({
        hits: sql`cache_days.hits + excluded.hits`,
        misses: sql`cache_days.misses + excluded.misses`,
      }),
    )
    .execute();
}

const mostRows = 2000;
/** The largest number that the graph has. */
const largest = 2_147_483_647;

/** Since a day, the latest first, within it the most frequent. */
export async function errorsSince(
  db: Kysely<Tables>,
  environment: string,
  since: string,
): Promise<ErrorDayTable[]> {
  const { rows } = await sql<ErrorDayTable>`
    select environment, day, subgraph, code, least(errors, ${sql.lit(largest)}) as errors
    from error_days where environment = ${environment} and day >= ${since}::date
    order by day desc, error_days.errors desc, subgraph, code limit ${mostRows}`.execute(db);
  return rows;
}

/** Since a day, the latest first. */
export async function lookupsSince(
  db: Kysely<Tables>,
  environment: string,
  since: string,
): Promise<CacheDayTable[]> {
  const { rows } = await sql<CacheDayTable>`
    select environment, day, cache,
      least(hits, ${sql.lit(largest)}) as hits, least(misses, ${sql.lit(largest)}) as misses
    from cache_days where environment = ${environment} and day >= ${since}::date
    order by day desc, cache limit ${mostRows}`.execute(db);
  return rows;
}
