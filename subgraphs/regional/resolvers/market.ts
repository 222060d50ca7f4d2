import type { MarketResolvers } from '../generated/resolvers.ts';
import { coverage } from '../model/completeness.ts';
import { localesByCodes, requireLocaleRow } from './locale.ts';

export const Market: MarketResolvers = {
  __resolveReference: async ({ code }, { loaders }) => (await loaders.markets()).get(code) ?? null,
  locales: ({ locales }, _args, { loaders }) => localesByCodes(loaders, locales),
  defaultLocale: ({ default_locale }, _args, { loaders }) =>
    requireLocaleRow(loaders, default_locale),
  coverage: async ({ locales }, _args, { loaders }) => {
    const rows = await Promise.all(locales.map((code) => loaders.coverage.load(code)));
    return rows.flatMap((row) => (row ? [coverage(row)] : []));
  },
};
