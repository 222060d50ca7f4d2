import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BrandRule,
  blocking,
  checkText,
} from '../../../../subgraphs/regional/model/brand-rules.ts';

function rule(part: Partial<BrandRule>): BrandRule {
  return {
    id: 'r',
    kind: 'FORBIDDEN_TERM',
    locale: null,
    field: null,
    term: null,
    limit: null,
    severity: 'ERROR',
    message: 'No.',
    ...part,
  };
}

function check(description: string, part: Partial<BrandRule>, locale = 'en-GB') {
  const text = { locale, title: null, description, source: null };
  return checkText(text, [rule(part)], []).map(({ range, term }) => ({
    at: range?.start ?? null,
    term,
  }));
}

describe('a text and the rules of the brand', () => {
  it.each<[string, string, Partial<BrandRule>, { at: number | null; term: string | null }[]]>([
    [
      'finds a forbidden word in any case',
      'So Cheap, cheap.',
      { term: 'cheap' },
      [
        { at: 3, term: 'Cheap' },
        { at: 10, term: 'cheap' },
      ],
    ],
    ['leaves longer words alone', 'Cheaply made', { term: 'cheap' }, []],
    ['takes a term literally', 'a+b costs (.*)', { term: '(.*)' }, [{ at: 10, term: '(.*)' }]],
    [
      'finds words where none are spaced',
      '最好的帐篷',
      { term: '最好' },
      [{ at: 0, term: '最好' }],
    ],
    [
      'misses a required term',
      'A tent.',
      { kind: 'REQUIRED_TERM', term: 'warranty' },
      [{ at: null, term: 'warranty' }],
    ],
    [
      'counts a required term inside a compound',
      'Zweijahresgarantie',
      { kind: 'REQUIRED_TERM', term: 'garantie' },
      [],
    ],
    ['marks what is too long', 'abcdef', { kind: 'MAX_LENGTH', limit: 4 }, [{ at: 4, term: null }]],
    ['counts characters, not their bytes', '🏔🏔🏔', { kind: 'MAX_LENGTH', limit: 3 }, []],
    [
      'tells what is too short',
      'abc',
      { kind: 'MIN_LENGTH', limit: 4 },
      [{ at: null, term: null }],
    ],
    [
      'finds a pattern inside words',
      'Große Füße',
      { kind: 'PATTERN', term: 'ß' },
      [
        { at: 3, term: 'ß' },
        { at: 8, term: 'ß' },
      ],
    ],
    [
      'knows digits in a pattern',
      'Now 50% off',
      { kind: 'PATTERN', term: '##%' },
      [{ at: 4, term: '50%' }],
    ],
    [
      'knows runs of letters in a pattern',
      'the best-selling tent',
      { kind: 'PATTERN', term: 'best-*ing' },
      [{ at: 4, term: 'best-selling' }],
    ],
    ['keeps to the rule’s locale', 'cheap', { term: 'cheap', locale: 'de-DE' }, []],
    ['keeps to the rule’s field', 'cheap', { term: 'cheap', field: 'TITLE' }, []],
  ])('%s', (_what, text, part, found) => {
    expect(check(text, part)).toEqual(found);
  });

  it('asks for the agreed translation of what the source says', () => {
    const glossary = [
      { locale: 'de-DE', term: 'tent', translation: 'Zelt' },
      { locale: 'fr-CH', term: 'tent', translation: 'tente' },
    ];
    const rules = [rule({ kind: 'GLOSSARY' })];
    const source = { title: 'Lodge Tent', description: 'Its intent is clear.' };
    const text = { locale: 'de-DE', title: 'Lodge-Hütte', description: 'Klar.', source };
    expect(checkText(text, rules, glossary)).toMatchObject([{ field: 'TITLE', term: 'Zelt' }]);
    const good = { ...text, title: 'Lodge-Kuppelzelte' };
    expect(checkText(good, rules, glossary)).toEqual([]);
  });

  it.each([
    ['Eine dreilagige Regenjacke für Tage, an denen die Vorhersage aufgibt.', 'de-CH'],
    ['A three-layer shell for days when the forecast gives up.', 'en-GB'],
    ['Una giacca a tre strati per i giorni in cui le previsioni si arrendono.', 'it-CH'],
    ['Une veste trois couches pour les jours où la météo abandonne.', 'fr-CH'],
  ])('reads like its own language, and like no other: %s', (text, own) => {
    for (const locale of ['de-CH', 'en-GB', 'it-CH', 'fr-CH']) {
      const found = check(text, { kind: 'LANGUAGE' }, locale);
      expect(found, locale).toEqual(locale === own ? [] : [{ at: null, term: null }]);
    }
  });

  it('is taken for no language where it is short, of names, or of a language that is not known', () => {
    expect(check('Ridgeline Rain Jacket', { kind: 'LANGUAGE' }, 'de-CH')).toEqual([]);
    expect(check('0123456789 '.repeat(10), { kind: 'LANGUAGE' }, 'de-CH')).toEqual([]);
    expect(
      check('A three-layer shell for long days of rain.', { kind: 'LANGUAGE' }, 'ga-IE'),
    ).toEqual([]);
  });

  it('is kept from shoppers by errors, not by warnings', () => {
    const text = { locale: 'en-GB', title: null, description: 'cheap', source: null };
    const rules = [
      rule({ id: 'a', term: 'cheap' }),
      rule({ id: 'b', term: 'cheap', severity: 'WARNING' }),
    ];
    expect(blocking(checkText(text, rules, [])).map((one) => one.rule)).toEqual(['a']);
  });

  it('tells of twenty places a rule and field at most, so that a text cannot swell what is stored', () => {
    const text = {
      locale: 'en-GB',
      title: 'cheap '.repeat(30),
      description: 'cheap',
      source: null,
    };
    const rules = [
      rule({ id: 'a', term: 'cheap' }),
      rule({ id: 'b', kind: 'PATTERN', term: 'e?p' }),
    ];
    const found = checkText(text, rules, []).map(({ rule, field }) => `${field} ${rule}`);
    const times = (what: string, count: number) => Array.from({ length: count }, () => what);
    expect(found).toEqual([
      ...times('TITLE a', 20),
      ...times('TITLE b', 20),
      'DESCRIPTION a',
      'DESCRIPTION b',
    ]);
  });

  it('finds each planted word at its place, whatever stands around it', () => {
    const words = fc.array(fc.constantFrom('tent', 'cheap', 'Zelt', 'été', '🏔', 'ßig'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const found = check(text, { term: 'cheap' });
        const planted = list.filter((word) => word === 'cheap').length;
        expect(found).toHaveLength(Math.min(planted, 20));
        for (const { at } of found) expect(text.slice(at ?? -1, (at ?? -1) + 5)).toBe('cheap');
      }),
    );
  });
});
