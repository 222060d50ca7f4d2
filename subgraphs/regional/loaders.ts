import type { Kysely } from 'kysely';
import { loaderFamily, manyByKey, oneByKey } from '../../platform/subgraph/loader.ts';
import { requireChain } from './model/fallback.ts';
import { brandRulesByIds } from './store/brand-rules.ts';
import { contentsByIds, publishedTexts } from './store/contents.ts';
import { coverageOf } from './store/coverage.ts';
import { glossaryByIds } from './store/glossary.ts';
import { allLocales } from './store/locales.ts';
import { allMarkets } from './store/markets.ts';
import { namesOf } from './store/names.ts';
import { officesByIds } from './store/offices.ts';
import type { NameKind, Tables } from './store/tables.ts';

/** This request's DataLoaders. */
export function createLoaders(db: Kysely<Tables>) {
  const locales = once(() => allLocales(db));
  const chain = async (locale: string) => requireChain(await locales(), locale);
  return {
    /** All locales and markets: small sets, read whole, once a request. */
    locales,
    markets: once(() => allMarkets(db)),
    office: oneByKey((ids: string[]) => officesByIds(db, ids), byId),
    content: oneByKey((ids: string[]) => contentsByIds(db, ids), byId),
    brandRule: oneByKey((ids: string[]) => brandRulesByIds(db, ids), byId),
    glossaryTerm: oneByKey((ids: string[]) => glossaryByIds(db, ids), byId),
    coverage: oneByKey(
      (codes: string[]) => coverageOf(db, codes),
      ({ locale }) => locale,
    ),
    /** A product's published texts in a locale and its fallbacks. */
    textsFor: loaderFamily(
      (locale: string) =>
        manyByKey(
          async (products: string[]) => publishedTexts(db, products, await chain(locale)),
          ({ product }) => product,
        ),
      (locale) => locale,
    ),
    /** A product's published texts in exactly these locales. */
    textsIn: loaderFamily(
      (codes: readonly string[]) =>
        manyByKey(
          async (products: string[]) => publishedTexts(db, products, [...codes]),
          ({ product }) => product,
        ),
      (codes) => codes.join('|'),
    ),
    namesFor: loaderFamily(
      ({ kind, locale }: { kind: NameKind; locale: string }) =>
        manyByKey(
          async (ids: string[]) => namesOf(db, kind, ids, await chain(locale)),
          ({ id }) => id,
        ),
      ({ kind, locale }) => `${kind} ${locale}`,
    ),
  };
}

/** A small set that is read whole: at most once, until it is cleared because this request changed it. */
function once<Value>(read: () => Promise<Value>) {
  let reading: Promise<Value> | undefined;
  const value = () => {
    reading ??= read();
    return reading;
  };
  const clear = () => {
    reading = undefined;
  };
  return Object.assign(value, { clear });
}

function byId({ id }: { id: string }): string {
  return id;
}

export type Loaders = ReturnType<typeof createLoaders>;
