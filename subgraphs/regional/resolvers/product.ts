import type { ProductResolvers } from '../generated/resolvers.ts';
import { completeness } from '../model/completeness.ts';
import { requireChain } from '../model/fallback.ts';
import { pickText } from '../model/localized-text.ts';
import { marketLocales } from './market-locales.ts';

export const Product: ProductResolvers = {
  // The catalog owns products: every id is taken at its word, so there is nothing to load.
  __resolveReference: ({ id }) => ({ id }),
  localizedContent: async ({ id }, { locale }, { loaders }) => {
    const chain = requireChain(await loaders.locales(), locale);
    const texts = await loaders.textsFor(locale).load(id);
    const byLocale = new Map(texts.map((text) => [text.locale, text]));
    return {
      requestedLocale: locale,
      title: pickText(chain, (code) => byLocale.get(code)?.title),
      description: pickText(chain, (code) => byLocale.get(code)?.description),
    };
  },
  completeness: async ({ id }, { market }, { loaders }) => {
    const locales = await marketLocales(loaders, market);
    return completeness(locales, await loaders.textsIn(locales).load(id));
  },
};
