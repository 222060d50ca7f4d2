import { describe, expect, it } from 'vitest';
import { completeness, percentOf } from '../../../../subgraphs/regional/model/completeness.ts';
import { pickText } from '../../../../subgraphs/regional/model/localized-text.ts';
import { requireOwnLocale } from '../../../../subgraphs/regional/model/office.ts';
import { workKinds, workStretches } from '../../../../subgraphs/regional/model/work-scope.ts';

describe('the stretches of a work queue', () => {
  it('go by kind, then by locale', () => {
    const stretches = workStretches(['MISSING', 'STALE'], ['fr-CH', 'de-CH']);
    expect(stretches.map(({ kind, locale }) => `${kind} ${locale}`)).toEqual([
      'STALE de-CH',
      'STALE fr-CH',
      'MISSING de-CH',
      'MISSING fr-CH',
    ]);
  });

  it('begin where the page before ended', () => {
    const after = { kind: 'STALE', locale: 'fr-CH', product: 'P7' } as const;
    expect(workStretches(workKinds, ['de-CH', 'fr-CH'], after)).toEqual([
      { kind: 'STALE', locale: 'fr-CH', after: 'P7' },
      { kind: 'MISSING', locale: 'de-CH', after: '' },
      { kind: 'MISSING', locale: 'fr-CH', after: '' },
    ]);
  });
});

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

describe('a text along its fallback chain', () => {
  it('is the first that is there, and says whose it is', () => {
    const texts = new Map([['de-DE', 'Zelt']]);
    expect(pickText(['de-CH', 'de-DE'], (code) => texts.get(code))).toEqual({
      text: 'Zelt',
      locale: 'de-DE',
      isFallback: true,
    });
    expect(pickText(['fr-CH'], (code) => texts.get(code))).toBeNull();
  });
});

describe('an office', () => {
  const dach = { kind: 'office', name: 'dach' } as const;

  it('writes its own locales only', () => {
    expect(() => requireOwnLocale(dach, ['de-DE'], 'de-DE')).not.toThrow();
    expect(() => requireOwnLocale(dach, ['de-DE'], 'en-US')).toThrow(/only de-DE/);
    expect(() => requireOwnLocale(dach, null, 'de-DE')).toThrow(/no locale/);
  });

  it('is not what binds the regional team', () => {
    expect(() => requireOwnLocale({ kind: 'team', name: 'regional' }, null, 'de-DE')).not.toThrow();
  });
});
