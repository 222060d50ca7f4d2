import type { Loaders } from '../loaders.ts';
import { sourceLocale } from '../model/fallback.ts';

/** The published source text that a text in `locale` translates; null for the source itself, or for none. */
export async function sourceText(loaders: Loaders, product: string, locale: string) {
  const source = sourceLocale(await loaders.locales());
  if (source === null || source === locale) return null;
  const [text] = await loaders.textsIn([source]).load(product);
  return text ?? null;
}
