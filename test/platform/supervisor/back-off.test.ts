import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restartDelayMs, restartsInARow } from '../../../platform/supervisor/back-off.ts';

describe('waiting before a restart', () => {
  it.each([
    [0, 1, 200],
    [0, 0, 100],
    [1, 1, 400],
    [3, 0.5, 1200],
    [5, 1, 6400],
    [6, 1, 10_000],
    [6, 0, 5000],
    [5000, 1, 10_000],
  ])('after %i restarts in a row, at chance %f, takes %i ms', (before, chance, delay) => {
    expect(restartDelayMs(before, chance)).toBe(delay);
  });

  it('stays between 0.1 s and 10 s, and never gets shorter with each restart', () => {
    const chances = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(2000), chances, (before, chance) => {
        const delay = restartDelayMs(before, chance);
        expect(delay).toBeGreaterThanOrEqual(100);
        expect(delay).toBeLessThanOrEqual(restartDelayMs(before + 1, chance));
        expect(delay).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  it.each([
    [4, 0, 4],
    [4, 29_999, 4],
    [4, 30_000, 0],
    [0, 0, 0],
  ])('of %i restarts, counts after %i ms of health %i', (before, readyMs, counted) => {
    expect(restartsInARow(before, readyMs)).toBe(counted);
  });
});
