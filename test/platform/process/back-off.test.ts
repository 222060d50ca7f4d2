import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconnection } from '../../../gateway/reconnection.ts';
import { attemptsInARow, backOffMs } from '../../../platform/process/back-off.ts';
import { restarting } from '../../../platform/supervisor/supervised.ts';

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
    expect(backOffMs(restarting, before, chance)).toBe(delay);
  });

  it('stays between 0.1 s and 10 s, and never gets shorter with each restart', () => {
    const chances = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(2000), chances, (before, chance) => {
        const delay = backOffMs(restarting, before, chance);
        expect(delay).toBeGreaterThanOrEqual(100);
        expect(delay).toBeLessThanOrEqual(backOffMs(restarting, before + 1, chance));
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
    expect(attemptsInARow(restarting, before, readyMs)).toBe(counted);
  });
});

describe('waiting before a gateway comes back to its registry', () => {
  it.each([
    [0, 125, 250],
    [1, 250, 500],
    [4, 2000, 4000],
    [5, 2500, 5000],
    [2000, 2500, 5000],
  ])('at attempt %i takes from %i to %i ms', (attempt, shortest, longest) => {
    const waits = [0, 1].map((chance) => backOffMs(reconnection, attempt, chance));
    expect(waits).toEqual([shortest, longest]);
  });

  it.each([
    ['never opened', 0, 7],
    ['ended at once', 100, 7],
    ['lived', 5000, 0],
  ])('goes on from before or begins again after a stream that %s', (_how, livedMs, attempts) => {
    expect(attemptsInARow(reconnection, 7, livedMs)).toBe(attempts);
  });
});
