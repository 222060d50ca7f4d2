/** A text, and the locale that it was found in. */
export interface LocalizedText {
  text: string;
  locale: string;
  /** True when the locale asked for has no text of its own. */
  isFallback: boolean;
}

/** The first text along a fallback chain; null when no locale of it has one. */
export function pickText(
  chain: readonly string[],
  textIn: (locale: string) => string | null | undefined,
): LocalizedText | null {
  for (const locale of chain) {
    const text = textIn(locale);
    if (text) return { text, locale, isFallback: locale !== chain[0] };
  }
  return null;
}
