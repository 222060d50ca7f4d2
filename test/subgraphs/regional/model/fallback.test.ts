import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallbackChain, requireChain } from '../../../../subgraphs/regional/model/fallback.ts';
import { localeRefusal } from '../../../../subgraphs/regional/model/locale.ts';

const locale = (code: string, fallback: string | null = null, is_source = false) => ({
  code,
  fallback,
  is_source,
});
const byCode = (rows: ReturnType<typeof locale>[]) => new Map(rows.map((row) => [row.code, row]));

const mesh = byCode([
  locale('en-GB', null, true),
  locale('de-DE', 'en-GB'),
  locale('de-CH', 'de-DE'),
  locale('ja-JP'),
]);

describe('the fallback chain', () => {
  it.each([
    ['de-CH', ['de-CH', 'de-DE', 'en-GB']],
    ['en-GB', ['en-GB']],
    ['ja-JP', ['ja-JP', 'en-GB']],
    ['xx-XX', null],
  ])('of %s is %j', (code, chain) => {
    expect(fallbackChain(mesh, code)).toEqual(chain);
  });

  it('names the locales that exist when asked for one that does not', () => {
    expect(() => requireChain(mesh, 'fr-FR')).toThrow(/known are de-CH, de-DE, en-GB, ja-JP/);
  });

  it('ends, names no locale twice and begins with the one asked for, whatever the fallbacks', () => {
    const codes = ['aa', 'bb', 'cc', 'dd', 'ee'];
    const rows = fc.tuple(
      ...codes.map((code) =>
        fc
          .option(fc.constantFrom(...codes))
          .map((fallback) => locale(code, fallback, code === 'aa')),
      ),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...codes), (all, code) => {
        const chain = fallbackChain(byCode(all), code) ?? [];
        expect(chain[0]).toBe(code);
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain).toContain('aa');
      }),
    );
  });
});

describe('a locale', () => {
  it.each([
    ['stands', locale('fr-CH', 'en-GB'), null],
    ['must be BCP 47', locale('zh-cht'), { code: 'INVALID_INPUT', field: 'code' }],
    ['must be spelt as usual', locale('de-ch'), { code: 'INVALID_INPUT', field: 'code' }],
    [
      'needs its fallback',
      locale('fr-CH', 'fr-FR'),
      { code: 'UNKNOWN_REFERENCE', field: 'fallback' },
    ],
    [
      'may not close a circle',
      locale('en-GB', 'de-CH', true),
      { code: 'RULE_VIOLATED', field: 'fallback' },
    ],
    [
      'may not be a second source',
      locale('fr-CH', null, true),
      { code: 'RULE_VIOLATED', field: 'source' },
    ],
  ])('%s', (_what, row, refusal) => {
    const verdict = localeRefusal(row, new Map([...mesh, [row.code, row]]));
    if (refusal === null) expect(verdict).toBeNull();
    else expect(verdict).toMatchObject(refusal);
  });
});
