import type { CacheUse } from './queries.ts';

/** What a gateway has at hand, and what that spares; in the order in which a request meets them. */
export const caches = [
  {
    cache: 'ANSWERS',
    name: 'Shared answers',
    spares: 'Equal requests at the same time are answered once.',
  },
  { cache: 'PLANS', name: 'Known plans', spares: 'An operation is planned the first time only.' },
  {
    cache: 'FETCHES',
    name: 'Shared fetches',
    spares: 'Equal questions to a domain at the same time are asked once.',
  },
  {
    cache: 'READINGS',
    name: 'Known readings',
    spares: 'What a domain says again is not read again.',
  },
] as const;

export interface HitRatio {
  hits: number;
  lookups: number;
  /** In percent, rounded down to a tenth: what is missed now and then is not shown as 100. Null without lookups. */
  percent: number | null;
}

export function ratioOf(rows: readonly CacheUse[], cache: string): HitRatio {
  const own = rows.filter((row) => row.cache === cache);
  const hits = own.reduce((sum, row) => sum + row.hits, 0);
  const lookups = own.reduce((sum, row) => sum + row.misses, hits);
  return { hits, lookups, percent: lookups ? Math.floor((hits * 1000) / lookups) / 10 : null };
}

/** The ratio on each of the days. */
export const percentsOf = (rows: readonly CacheUse[], cache: string, days: readonly string[]) =>
  days.map(
    (day) =>
      ratioOf(
        rows.filter((row) => row.day === day),
        cache,
      ).percent,
  );
