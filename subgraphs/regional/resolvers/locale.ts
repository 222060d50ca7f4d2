import type { LocaleResolvers } from '../generated/resolvers.ts';
import type { Loaders } from '../loaders.ts';
import { requireChain } from '../model/fallback.ts';
import type { LocaleRow } from '../store/locales.ts';

export const Locale: LocaleResolvers = {
  __resolveReference: async ({ code }, { loaders }) => (await loaders.locales()).get(code) ?? null,
  fallback: async ({ fallback }, _args, { loaders }) =>
    fallback === null ? null : ((await loaders.locales()).get(fallback) ?? null),
  fallbackChain: async ({ code }, _args, { loaders }) =>
    requireChain(await loaders.locales(), code).slice(1),
  isSource: ({ is_source }) => is_source,
};

export async function localesByCodes(loaders: Loaders, codes: string[]): Promise<LocaleRow[]> {
  const locales = await loaders.locales();
  return codes.flatMap((code) => locales.get(code) ?? []);
}

/** A locale that a foreign key promises. */
export async function requireLocaleRow(loaders: Loaders, code: string): Promise<LocaleRow> {
  const [row] = await localesByCodes(loaders, [code]);
  if (!row) throw new Error(`Locale ${code} is gone`);
  return row;
}
