import type {
  BrandResolvers,
  CategoryResolvers,
  CollectionResolvers,
} from '../generated/resolvers.ts';
import type { Loaders } from '../loaders.ts';
import { requireChain } from '../model/fallback.ts';
import { pickText } from '../model/localized-text.ts';
import type { NameKind } from '../store/tables.ts';

// The catalog owns these: every id is taken at its word, so a reference needs no loading.

export const Category: CategoryResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  localizedName: ({ id }, { locale }, { loaders }) => nameOf(loaders, 'CATEGORY', id, locale),
};

export const Brand: BrandResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  localizedName: ({ id }, { locale }, { loaders }) => nameOf(loaders, 'BRAND', id, locale),
};

export const Collection: CollectionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  localizedName: ({ id }, { locale }, { loaders }) => nameOf(loaders, 'COLLECTION', id, locale),
};

async function nameOf(loaders: Loaders, kind: NameKind, id: string, locale: string) {
  const chain = requireChain(await loaders.locales(), locale);
  const names = await loaders.namesFor({ kind, locale }).load(id);
  return pickText(chain, (code) => names.find((name) => name.locale === code)?.name);
}
