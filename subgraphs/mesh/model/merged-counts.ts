import type { ReportedCache, ReportedErrors } from '../../../schema/checks/usage/usage-report.ts';

/** The same errors, each day, subgraph and code once, and in the order of these. */
export function sumOfErrors(reported: readonly ReportedErrors[]): ReportedErrors[] {
  const keyOf = ({ day, subgraph, code }: ReportedErrors) => JSON.stringify([day, subgraph, code]);
  return summed(reported, keyOf, (one, other) => ({ ...one, errors: one.errors + other.errors }));
}

/** The same lookups, each day and cache once, and in the order of these. */
export function sumOfLookups(reported: readonly ReportedCache[]): ReportedCache[] {
  return summed(
    reported,
    ({ day, cache }) => `${day} ${cache}`,
    (one, other) => ({
      ...one,
      hits: one.hits + other.hits,
      misses: one.misses + other.misses,
    }),
  );
}

function summed<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  sum: (one: Row, other: Row) => Row,
): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const known = sums.get(keyOf(row));
    sums.set(keyOf(row), known ? sum(known, row) : row);
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
