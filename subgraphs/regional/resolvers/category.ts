import type { CategoryResolvers } from '../generated/resolvers.ts';
import { localizedName } from './localized-name.ts';

export const Category: CategoryResolvers = {
  // The catalog owns it: every id is taken at its word, so a reference needs no loading.
  __resolveReference: ({ id }) => ({ id }),
  localizedName: ({ id }, { locale }, { loaders }) =>
    localizedName(loaders, 'CATEGORY', id, locale),
};
