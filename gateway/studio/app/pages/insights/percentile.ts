import type { UseRow } from './answers.ts';

/** Of 100 answers, so many came in time. */
export type Share = 50 | 95 | 99;

/**
 * A time within which `share` of 100 answers of all rows together came, in ms; null where there were no answers. Rows
 * tell their own percentiles only, so this is the least time that follows from them: exact for a single row, and
 * never too short for several.
 */
export function percentileMs(rows: readonly UseRow[], share: Share): number | null {
  const told = rows.flatMap(timesOf);
  const answers = told.reduce((sum, { requests }) => sum + requests, 0);
  const times = told.flatMap(({ medianMs, p95Ms, p99Ms }) => [medianMs, p95Ms, p99Ms]);
  const isEnough = (ms: number) =>
    told.reduce((late, row) => late + row.requests * latePercent(row, ms), 0) <=
    answers * (100 - share);
  return times.sort((one, other) => one - other).find(isEnough) ?? null;
}

interface Times {
  requests: number;
  medianMs: number;
  p95Ms: number;
  p99Ms: number;
}

function timesOf({ requests, medianMs, p95Ms, p99Ms }: UseRow): Times[] {
  if (medianMs === null || p95Ms === null || p99Ms === null) return [];
  return [{ requests, medianMs, p95Ms, p99Ms }];
}

/** At most so many of 100 answers of a row took longer. */
function latePercent({ medianMs, p95Ms, p99Ms }: Times, ms: number): number {
  if (ms < medianMs) return 100;
  if (ms < p95Ms) return 50;
  return ms < p99Ms ? 5 : 1;
}
