import type { Kysely } from 'kysely';
import { oneByKey } from '../../platform/subgraph/loader.ts';
import { brandsByIds } from './store/brands.ts';
import type { Tables } from './store/tables.ts';

/** This request's DataLoaders. */
export function createLoaders(db: Kysely<Tables>) {
  return {
    brand: oneByKey(
      (ids: string[]) => brandsByIds(db, ids),
      ({ id }) => id,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
