import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileMs, type Share } from '../../../gateway/studio/app/pages/insights/percentile.ts';
import { latencyBoundsMs } from '../../../schema/checks/usage/latency-classes.ts';
import { percentileMs as exactMs } from '../../../subgraphs/mesh/model/latency.ts';

/** A row as the registry tells it of answers counted by class. */
const rowOf = (latency: readonly number[]) => ({
  client: 'shop',
  requests: latency.reduce((sum, count) => sum + count, 0),
  errors: 0,
  medianMs: exactMs(latency, 0.5),
  p95Ms: exactMs(latency, 0.95),
  p99Ms: exactMs(latency, 0.99),
});

const classes = fc.array(fc.nat(200), {
  minLength: latencyBoundsMs.length,
  maxLength: latencyBoundsMs.length,
});
const shares: Share[] = [50, 95, 99];

describe('a percentile of several rows', () => {
  it('is the row’s own where there is one', () => {
    fc.assert(
      fc.property(classes, (latency) => {
        for (const share of shares) {
          expect(percentileMs([rowOf(latency)], share)).toBe(exactMs(latency, share / 100));
        }
      }),
    );
  });

  it('is never shorter than that of all answers together, and never longer than the slowest row’s', () => {
    fc.assert(
      fc.property(fc.array(classes, { minLength: 1, maxLength: 5 }), (all) => {
        const rows = all.map(rowOf);
        const together = latencyBoundsMs.map((_bound, place) =>
          all.reduce((sum, latency) => sum + (latency[place] ?? 0), 0),
        );
        for (const share of shares) {
          const told = percentileMs(rows, share);
          expect(told ?? 0).toBeGreaterThanOrEqual(exactMs(together, share / 100) ?? 0);
          const slowest = rows.map((row) => percentileMs([row], share) ?? 0);
          expect(told ?? 0).toBeLessThanOrEqual(Math.max(...slowest));
        }
      }),
    );
  });

  it('is not that of a slow client who hardly asks', () => {
    const fast = { client: 'a', requests: 10_000, errors: 0, medianMs: 10, p95Ms: 20, p99Ms: 30 };
    const slow = { client: 'b', requests: 1, errors: 0, medianMs: 5000, p95Ms: 5000, p99Ms: 5000 };
    expect(percentileMs([fast, slow], 95)).toBeLessThanOrEqual(30);
  });

  it('is missing where nobody was answered', () => {
    expect(percentileMs([], 95)).toBeNull();
    expect(percentileMs([rowOf(latencyBoundsMs.map(() => 0))], 95)).toBeNull();
  });
});
