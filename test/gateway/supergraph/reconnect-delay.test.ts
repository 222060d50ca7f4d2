import { describe, expect, it } from 'vitest';
import { attemptsInARow, reconnectDelayMs } from '../../../gateway/supergraph/reconnect-delay.ts';

describe('the wait before a gateway comes back to its registry', () => {
  it.each([
    [0, 125, 250],
    [1, 250, 500],
    [4, 2000, 4000],
    [5, 2500, 5000],
    [2000, 2500, 5000],
  ])('at attempt %i is from %i to %i ms', (attempt, shortest, longest) => {
    expect([reconnectDelayMs(attempt, 0), reconnectDelayMs(attempt, 1)]).toEqual([
      shortest,
      longest,
    ]);
  });

  it.each([
    ['never opened', 0, 7],
    ['ended at once', 100, 7],
    ['lived', 5000, 0],
  ])('goes on from before or begins again after a stream that %s', (_how, livedMs, attempts) => {
    expect(attemptsInARow(7, livedMs)).toBe(attempts);
  });
});
