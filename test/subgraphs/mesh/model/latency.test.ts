import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  latencyBoundsMs,
  latencyClassOf,
} from '../../../../schema/checks/usage/latency-classes.ts';
import { percentileMs } from '../../../../subgraphs/mesh/model/latency.ts';
import { latencyOf } from '../report.ts';

describe('a percentile of how long answers took', () => {
  it('is known of no answers not at all', () => {
    expect(percentileMs([], 0.5)).toBeNull();
    expect(percentileMs(latencyOf(), 0.95)).toBeNull();
  });

  it.each([
    [[8], 0.5, 10],
    [[0], 0.95, 1],
    [[1, 40, 40, 200], 0.5, 40],
    [Array.from({ length: 20 }, (_, n) => (n === 0 ? 900 : 5)), 0.95, 5],
    [Array.from({ length: 20 }, (_, n) => (n < 2 ? 900 : 5)), 0.95, 1000],
    [[3_600_000], 0.5, 60_000],
  ])('of %j at %d is %d ms', (elapsed, share, expected) => {
    expect(percentileMs(latencyOf(...elapsed), share)).toBe(expected);
  });

  it('is the end of the class that holds the exact one, and grows with the share', () => {
    const times = fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.double({ min: 0.01, max: 1, noNaN: true }), (elapsed, share) => {
        const sorted = elapsed.toSorted((a, b) => a - b);
        const exact = sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
        const read = percentileMs(latencyOf(...elapsed), share);
        expect(read).toBe(latencyBoundsMs[latencyClassOf(exact)]);
        expect(percentileMs(latencyOf(...elapsed), 1)).toBeGreaterThanOrEqual(read ?? 0);
      }),
    );
  });
});
