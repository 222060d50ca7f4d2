import type { BrandResolvers } from '../generated/resolvers.ts';
import { localizedName } from './localized-name.ts';

export const Brand: BrandResolvers = {
  // The catalog owns it: every id is taken at its word, so a reference needs no loading.
  __resolveReference: ({ id }) => ({ id }),
  localizedName: ({ id }, { locale }, { loaders }) => localizedName(loaders, 'BRAND', id, locale),
};
