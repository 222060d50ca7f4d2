import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Filled, startFilled } from './filled.ts';

const errors = 'userErrors { code path }';
const saves = {
  market: `mutation ($input: SaveMarketInput!) { done: saveMarket(input: $input) {
    market { code countries locales { code } defaultLocale { code } version } ${errors} } }`,
  locale: `mutation ($input: SaveLocaleInput!) { done: saveLocale(input: $input) {
    locale { code direction fallbackChain version } ${errors} } }`,
  office: `mutation ($input: SaveOfficeInput!) { done: saveOffice(input: $input) {
    office { id locales version } ${errors} } }`,
  rule: `mutation ($input: SaveBrandRuleInput!) { done: saveBrandRule(input: $input) {
    rule { id kind limit version } ${errors} } }`,
  term: `mutation ($input: SaveGlossaryTermInput!) { done: saveGlossaryTerm(input: $input) {
    term { id translation version } ${errors} } }`,
  name: `mutation ($input: SaveLocalizedNameInput!) { done: saveLocalizedName(input: $input) {
    name { name version } ${errors} } }`,
};

describe('what texts depend on', () => {
  let regional: Filled;
  beforeAll(async () => {
    regional = await startFilled();
  });
  afterAll(() => regional.stop());

  const save = async (what: keyof typeof saves, input: object, caller = 'team:regional') => {
    const { data, errors } = await regional.ask(saves[what], { variables: { input }, caller });
    expect(errors).toBeUndefined();
    return data?.done;
  };

  it('is saved by the regional team and read back', async () => {
    expect(
      await save('locale', { code: 'he-IL', name: 'Hebrew', direction: 'RTL', fallback: 'fr-CH' }),
    ).toEqual({
      locale: { code: 'he-IL', direction: 'RTL', fallbackChain: ['fr-CH', 'en-GB'], version: 1 },
      userErrors: [],
    });
    const market = { code: 'IL', name: 'Israel', currency: 'ILS', countries: ['IL'] };
    expect(await save('market', { ...market, locales: ['he-IL', 'en-GB'] })).toEqual({
      market: {
        code: 'IL',
        countries: ['IL'],
        locales: [{ code: 'he-IL' }, { code: 'en-GB' }],
        defaultLocale: { code: 'he-IL' },
        version: 1,
      },
      userErrors: [],
    });
    expect(await save('office', { id: 'levant', name: 'Haifa', markets: ['IL'] })).toMatchObject({
      office: { locales: ['en-GB', 'he-IL'], version: 1 },
    });
    const { data } = await regional.ask(
      '{ regionalOffice(id: "levant") { markets { code } } markets { code } }',
    );
    expect(data).toMatchObject({ regionalOffice: { markets: [{ code: 'IL' }] } });
  });

  it('is refused where a law forbids it, at the place in the input', async () => {
    const locale = { code: 'de-DE', name: 'German' };
    const at = (code: string, ...path: string[]) => ({
      userErrors: [{ code, path: ['input', ...path] }],
    });
    expect(await save('locale', { ...locale, fallback: 'de-CH' })).toMatchObject(
      at('RULE_VIOLATED', 'fallback'),
    );
    expect(await save('locale', { ...locale, isSource: true })).toMatchObject(
      at('RULE_VIOLATED', 'isSource'),
    );
    expect(await save('locale', { code: 'en-GB', name: 'English' })).toMatchObject(
      at('RULE_VIOLATED', 'isSource'),
    );
    const market = { code: 'SE', name: 'Sweden', currency: 'SEK', countries: ['SE'] };
    expect(await save('market', { ...market, locales: ['sv-SE'] })).toMatchObject(
      at('UNKNOWN_REFERENCE', 'locales'),
    );
    expect(
      await save('market', { ...market, locales: ['de-DE'], defaultLocale: 'fr-CH' }),
    ).toMatchObject(at('INVALID_INPUT', 'defaultLocale'));
    expect(await save('office', { id: 'x', name: 'X', markets: ['SE'] })).toMatchObject(
      at('UNKNOWN_REFERENCE', 'markets'),
    );
    const rule = { id: 'r', kind: 'PATTERN', severity: 'ERROR', message: 'No.' };
    expect(await save('rule', rule)).toMatchObject(at('INVALID_INPUT', 'term'));
    for (const term of ['?', '*', '? *']) {
      expect(await save('rule', { ...rule, term })).toMatchObject(at('INVALID_INPUT', 'term'));
    }
    expect(await save('market', { ...market, locales: ['de-DE'] }, 'office:dach')).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN' }],
    });
  });

  it('is at the version that was read, or the change is refused', async () => {
    const rule = {
      id: 'short',
      kind: 'MAX_LENGTH',
      limit: 60,
      severity: 'WARNING',
      message: 'Shorter.',
    };
    expect(await save('rule', { ...rule, expectedVersion: 0 })).toMatchObject({
      rule: { version: 1 },
    });
    expect(await save('rule', rule)).toMatchObject({ rule: { version: 1 } });
    expect(await save('rule', { ...rule, limit: 50, expectedVersion: 1 })).toMatchObject({
      rule: { version: 2, limit: 50 },
    });
    expect(await save('rule', { ...rule, expectedVersion: 1 })).toMatchObject({
      rule: null,
      userErrors: [{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }],
    });
  });

  it('is created once, however many create it at once', async () => {
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D', 'E'].map((name) =>
        save('office', { id: 'new', name, markets: ['DE'], expectedVersion: 0 }),
      ),
    );
    const created = answers.filter((one) => JSON.stringify(one).includes('"userErrors":[]'));
    expect(created).toMatchObject([{ office: { version: 1 } }]);
    const stale = answers.filter((one) => JSON.stringify(one).includes('STALE_VERSION'));
    expect(stale).toHaveLength(4);
  });

  it('lets an office keep the words of its own locales', async () => {
    const term = { id: 'tent', term: 'tent', locale: 'de-DE', translation: 'Zelt' };
    const name = { kind: 'CATEGORY', id: 'tents', locale: 'de-DE', name: 'Zelte' };
    expect(await save('term', term, 'office:dach')).toMatchObject({
      term: { translation: 'Zelt' },
    });
    expect(await save('name', name, 'office:dach')).toMatchObject({
      name: { name: 'Zelte', version: 1 },
    });
    const forbidden = { userErrors: [{ code: 'FORBIDDEN' }] };
    expect(await save('name', name, 'office:anglo')).toMatchObject(forbidden);
    // Nor may it take another's term by moving it into a locale of its own.
    expect(await save('term', { ...term, locale: 'en-GB' }, 'office:anglo')).toMatchObject(
      forbidden,
    );
  });

  it('tells a writer of broken rules while the text is being typed', async () => {
    await save('rule', {
      id: 'best',
      kind: 'FORBIDDEN_TERM',
      term: 'best',
      severity: 'ERROR',
      message: 'No boasting.',
    });
    await save('rule', {
      id: 'words',
      kind: 'GLOSSARY',
      severity: 'ERROR',
      message: 'Use the glossary.',
    });
    await save('term', { id: 'lamp', term: 'lamp', locale: 'de-DE', translation: 'Leuchte' });
    await regional.feed('content', [{ product: 'L1', locale: 'en-GB', title: 'Small lamp' }]);
    const { data } = await regional.ask(
      `{ checkText(locale: "de-DE", field: TITLE, text: "Die best Lampe", product: "L1") {
        rule kind severity message term range { start length }
      } }`,
    );
    expect(data?.checkText).toEqual([
      {
        rule: 'best',
        kind: 'FORBIDDEN_TERM',
        severity: 'ERROR',
        message: 'No boasting.',
        term: 'best',
        range: { start: 4, length: 4 },
      },
      {
        rule: 'words',
        kind: 'GLOSSARY',
        severity: 'ERROR',
        message: 'Use the glossary.',
        term: 'Leuchte',
        range: null,
      },
    ]);
  });

  it('tells which terms are due in a product’s text', async () => {
    await regional.feed('glossary', [
      { id: 'due-1', term: 'canopy', locale: 'fr-CH', translation: 'auvent' },
      { id: 'due-2', term: 'guy line', locale: 'fr-CH', translation: 'hauban' },
      { id: 'due-3', term: 'peg', locale: 'fr-CH', translation: 'sardine' },
    ]);
    await regional.feed('content', [
      {
        product: 'D1',
        locale: 'en-GB',
        title: 'Canopy',
        description: 'Pegs are not here: a peg is.',
      },
    ]);
    const due = `query ($product: ID, $after: String) {
      glossary(locale: "fr-CH", product: $product, first: 1, after: $after) {
        nodes { id }
        pageInfo { hasNextPage endCursor }
      }
    }`;
    const ask = async (variables: Record<string, unknown>) =>
      page.parse((await regional.ask(due, { variables })).data).glossary;
    const first = await ask({ product: 'D1' });
    expect(first.nodes).toEqual([{ id: 'due-1' }]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await ask({ product: 'D1', after: first.pageInfo.endCursor });
    expect(second.nodes).toEqual([{ id: 'due-3' }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await ask({ product: 'nobody-wrote-it' })).nodes).toEqual([]);
  });

  it('can be listed in pages, and asked for by reference', async () => {
    await regional.feed('content', [
      { product: 'L2', locale: 'de-DE', title: 'Leuchte' },
      { product: 'L2', locale: 'fr-CH', title: 'Lampe', status: 'DRAFT' },
    ]);
    const { data } = await regional.ask(
      `{
      brandRules(locale: "de-DE", first: 2) { nodes { id } pageInfo { hasNextPage } }
      glossary(locale: "de-DE") { nodes { id } }
      all: localizedContents(filter: { product: "L2" }) { nodes { id status } }
      drafts: localizedContents(filter: { product: "L2", status: DRAFT }) { edges { node { locale } } }
      _entities(representations: [
        { __typename: "Market", code: "CH" }
        { __typename: "Locale", code: "de-CH" }
        { __typename: "RegionalOffice", id: "dach" }
        { __typename: "BrandRule", id: "best" }
        { __typename: "GlossaryTerm", id: "lamp" }
        { __typename: "LocalizedContent", id: "L2:fr-CH" }
        { __typename: "Market", code: "ZZ" }
      ]) {
        ... on Market { name }
        ... on Locale { fallback { code } }
        ... on RegionalOffice { name }
        ... on BrandRule { term }
        ... on GlossaryTerm { translation }
        ... on LocalizedContent { product { id } }
      }
    }`,
      { caller: 'team:regional' },
    );
    expect(data).toEqual({
      brandRules: { nodes: [{ id: 'best' }, { id: 'short' }], pageInfo: { hasNextPage: true } },
      glossary: { nodes: [{ id: 'lamp' }, { id: 'tent' }] },
      all: {
        nodes: [
          { id: 'L2:de-DE', status: 'PUBLISHED' },
          { id: 'L2:fr-CH', status: 'DRAFT' },
        ],
      },
      drafts: { edges: [{ node: { locale: 'fr-CH' } }] },
      _entities: [
        { name: 'Switzerland' },
        { fallback: { code: 'de-DE' } },
        { name: 'Munich' },
        { term: 'best' },
        { translation: 'Leuchte' },
        { product: { id: 'L2' } },
        null,
      ],
    });
  });
});

const page = z.object({
  glossary: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
