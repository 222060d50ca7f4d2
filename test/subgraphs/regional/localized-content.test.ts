import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FlatRow } from '../../../platform/transfer/feed.ts';
import { type Filled, startFilled } from './filled.ts';

describe('a product’s text', () => {
  let regional: Filled;
  beforeAll(async () => {
    regional = await startFilled();
    const products = Array.from({ length: 50 }, (_one, index) => `P${index + 1}`);
    await regional.feed(
      'content',
      products.flatMap((product): FlatRow[] => [
        { product, locale: 'en-GB', title: `Tent ${product}`, description: 'A tent.' },
        { product, locale: 'de-DE', title: `Zelt ${product}`, description: 'Ein Zelt.' },
        { product, locale: 'de-CH', description: 'Ein Schweizer Zelt.' },
      ]),
    );
    await regional.feed('names', [
      { kind: 'CATEGORY', id: 'tents', locale: 'de-DE', name: 'Zelte' },
      { kind: 'BRAND', id: 'tents', locale: 'de-DE', name: 'Zeltmarke' },
    ]);
  });
  afterAll(() => regional.stop());

  const texts = `query ($of: [_Any!]!, $locale: LocaleCode!) {
    _entities(representations: $of) { ... on Product {
      id
      localizedContent(locale: $locale) {
        requestedLocale
        title { text locale isFallback }
        description { text locale isFallback }
      }
      completeness(market: "CH") { percent published missing stale total locales { locale state } }
    } }
  }`;
  const product = (id: string) => ({ __typename: 'Product', id });

  it('falls back field by field, and says where each came from', async () => {
    const variables = { of: [product('P1')], locale: 'de-CH' };
    const { data } = await regional.ask(texts, { variables });
    expect(data?._entities).toEqual([
      {
        id: 'P1',
        localizedContent: {
          requestedLocale: 'de-CH',
          title: { text: 'Zelt P1', locale: 'de-DE', isFallback: true },
          description: { text: 'Ein Schweizer Zelt.', locale: 'de-CH', isFallback: false },
        },
        completeness: {
          percent: 50,
          published: 1,
          missing: 1,
          stale: 0,
          total: 2,
          locales: [
            { locale: 'de-CH', state: 'UP_TO_DATE' },
            { locale: 'fr-CH', state: 'MISSING' },
          ],
        },
      },
    ]);
  });

  it('is empty, not an error, for a product without any', async () => {
    const variables = { of: [product('unknown')], locale: 'fr-CH' };
    const { data } = await regional.ask(texts, { variables });
    expect(data?._entities).toMatchObject([
      { localizedContent: { title: null, description: null } },
    ]);
  });

  it('is refused in a locale that does not exist, naming those which do', async () => {
    const variables = { of: [product('P1')], locale: 'es-ES' };
    const { data, errors } = await regional.ask(texts, { variables });
    expect(data?._entities).toMatchObject([{ localizedContent: null, completeness: { total: 2 } }]);
    expect(errors).toMatchObject([
      {
        message: 'Locale es-ES does not exist; known are de-CH, de-DE, en-GB, fr-CH',
        extensions: { code: 'UNKNOWN_REFERENCE' },
      },
    ]);
  });

  it('costs as many statements for fifty products as for one', async () => {
    const count = async (ids: string[]) => {
      regional.takeStatements();
      const { errors } = await regional.ask(texts, {
        variables: { of: ids.map(product), locale: 'de-CH' },
      });
      expect(errors).toBeUndefined();
      return regional.takeStatements().length;
    };
    const all = Array.from({ length: 50 }, (_one, index) => `P${index + 1}`);
    const one = await count(['P1']);
    expect(one).toBeLessThanOrEqual(4);
    expect(await count(all)).toBe(one);
  });

  it('has names of categories, brands and collections beside it, kept apart by kind', async () => {
    const { data } = await regional.ask(
      `{ _entities(representations: [
        { __typename: "Category", id: "tents" }
        { __typename: "Brand", id: "tents" }
        { __typename: "Collection", id: "tents" }
      ]) {
        ... on Category { localizedName(locale: "de-CH") { text isFallback } }
        ... on Brand { localizedName(locale: "de-DE") { text isFallback } }
        ... on Collection { localizedName(locale: "de-DE") { text } }
      } }`,
    );
    expect(data?._entities).toEqual([
      { localizedName: { text: 'Zelte', isFallback: true } },
      { localizedName: { text: 'Zeltmarke', isFallback: false } },
      { localizedName: null },
    ]);
  });

  it('is counted per market', async () => {
    const { data } = await regional.ask(
      '{ market(code: "CH") { defaultLocale { code fallbackChain } coverage { locale published missing stale total percent } } }',
    );
    expect(data?.market).toEqual({
      defaultLocale: { code: 'de-CH', fallbackChain: ['de-DE', 'en-GB'] },
      coverage: [
        { locale: 'de-CH', published: 50, missing: 0, stale: 0, total: 50, percent: 100 },
        { locale: 'fr-CH', published: 0, missing: 50, stale: 0, total: 50, percent: 0 },
      ],
    });
  });
});
