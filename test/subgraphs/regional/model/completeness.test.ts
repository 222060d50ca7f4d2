import { describe, expect, it } from 'vitest';
import { completeness, percentOf } from '../../../../subgraphs/regional/model/completeness.ts';

describe('completeness', () => {
  it('tells up-to-date, stale and missing apart', () => {
    const since = new Date();
    const texts = [
      { locale: 'de-DE', published_version: 2, stale_since: null },
      { locale: 'de-CH', published_version: 1, stale_since: since },
      { locale: 'fr-CH', published_version: 0, stale_since: null },
    ];
    expect(completeness(['de-DE', 'de-CH', 'fr-CH', 'it-CH'], texts)).toMatchObject({
      published: 2,
      stale: 1,
      missing: 2,
      total: 4,
      percent: 25,
    });
  });

  it.each([
    [0, 0, 100],
    [999, 1000, 99],
    [1000, 1000, 100],
  ])('%i of %i are %i per cent', (done, total, percent) => {
    expect(percentOf(done, total)).toBe(percent);
  });
});
