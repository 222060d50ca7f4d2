import { knownLocales } from './fallback.ts';
import type { Refusal } from './locale.ts';

export interface MarketForm {
  locales: readonly string[];
  default_locale: string;
}

/** Why a market may not be so, given the locales that exist; null when it may. */
export function marketRefusal(market: MarketForm, locales: ReadonlySet<string>): Refusal | null {
  const unknown = market.locales.find((code) => !locales.has(code));
  if (unknown !== undefined) {
    const reason = `Locale ${unknown} does not exist; ${knownLocales(locales)}`;
    return { code: 'UNKNOWN_REFERENCE', field: 'locales', reason };
  }
  if (!market.locales.includes(market.default_locale)) {
    const reason = `The default locale must be one of the market's: ${market.locales.join(', ')}`;
    return { code: 'INVALID_INPUT', field: 'default_locale', reason };
  }
  return null;
}
