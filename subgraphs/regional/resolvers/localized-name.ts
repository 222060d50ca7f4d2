import type { Loaders } from '../loaders.ts';
import { requireChain } from '../model/fallback.ts';
import { pickText } from '../model/localized-text.ts';
import type { NameKind } from '../store/tables.ts';

/** A name in the locale that is asked for, or in the first one behind it that has it. */
export async function localizedName(loaders: Loaders, kind: NameKind, id: string, locale: string) {
  const chain = requireChain(await loaders.locales(), locale);
  const names = await loaders.namesFor({ kind, locale }).load(id);
  return pickText(chain, (code) => names.find((name) => name.locale === code)?.name);
}
