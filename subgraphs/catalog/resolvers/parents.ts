import type { BrandRow } from '../store/brands.ts';

/** What each type's resolvers get as their parent. */
export type Brand = BrandRow;
