import { describe, expect, it } from 'vitest';
import {
  barOf,
  brokenFirst,
  durationWords,
} from '../../../gateway/studio/app/pages/health/domains.ts';

const release = (name: string, isReady: boolean, answeredInMs: number | null) => ({
  version: { number: 1, domain: { name } },
  actor: 'team:a',
  releasedAt: '2026-11-26T10:00:00Z',
  process: {
    ...{ isReady, answeredInMs, startedAt: null, checkedAt: '2026-11-26T10:00:00Z' },
    reason: null,
  },
});

describe('domains of the mesh', () => {
  it('stand in an order that begins with what is broken, then with what is slow', () => {
    const sorted = brokenFirst([
      release('fast', true, 2),
      release('slow', true, 800),
      release('b-away', false, null),
      release('a-away', false, null),
      release('without-database', false, 3),
    ]);
    expect(sorted.map(({ version }) => version.domain.name)).toEqual([
      ...['without-database', 'a-away', 'b-away', 'slow', 'fast'],
    ]);
  });

  it('have bars that compare them, and make no drama of a few ms', () => {
    expect(barOf(5, [release('a', true, 5)])).toBe(0.1);
    expect(barOf(100, [release('a', true, 100), release('b', true, 400)])).toBe(0.25);
  });

  it.each([
    [0, 'less than a minute'],
    [61_000, '1 min'],
    [3_600_000, '1 h'],
    [3_600_000 * 25 + 60_000, '1 d 1 h'],
    [86_400_000 + 300_000, '1 d'],
    [7_500_000, '2 h 5 min'],
  ])('%i ms are %s', (ms, words) => {
    expect(durationWords(ms)).toBe(words);
  });
});
