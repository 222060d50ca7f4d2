import { z } from 'zod';
import { expectedVersion, id } from '../../../../platform/subgraph/input.ts';
import { mutation } from '../../../../platform/subgraph/mutation.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { saveBrand } from '../../store/brands.ts';
import { saveCategory } from '../../store/categories.ts';
import { saveCollection, setCollectionProducts } from '../../store/collections.ts';
import { setProductCollections } from '../../store/product-collections.ts';
import { allowed, description, name, position } from './input.ts';

const brandInput = z.object({ id, name, description: description.nullish() });

const categoryInput = z.object({
  id,
  parent: z.string().nullish(),
  name,
  position: position.nullish(),
});

const collectionInput = z.object({ id, title: name, description: description.nullish() });

const collectionProductsInput = z.object({
  collection: z.string(),
  products: z
    .array(id)
    .max(1000)
    .refine((ids) => new Set(ids).size === ids.length, 'must not name a product twice'),
});

const productCollectionsInput = z.object({
  product: id,
  expectedVersion,
  collections: z
    .array(id)
    .max(100)
    .refine((ids) => new Set(ids).size === ids.length, 'must not name a collection twice'),
});

type ShelfMutation =
  | 'saveBrand'
  | 'saveCategory'
  | 'saveCollection'
  | 'setCollectionProducts'
  | 'setProductCollections';

export const shelfMutations: Pick<MutationResolvers, ShelfMutation> = {
  saveBrand: mutation({
    allowed,
    input: brandInput,
    run: async ({ description = null, ...brand }, { db }: Context) => ({
      brand: await saveBrand(db, { ...brand, description }),
    }),
    refused: { brand: null },
  }),
  saveCategory: mutation({
    allowed,
    input: categoryInput,
    run: async ({ id, name, parent = null, position }, { db }: Context) => ({
      category: await saveCategory(db, { id, name, parent_id: parent, position: position ?? 0 }),
    }),
    refused: { category: null },
  }),
  saveCollection: mutation({
    allowed,
    input: collectionInput,
    run: async ({ description = null, ...collection }, { db }: Context) => ({
      collection: await saveCollection(db, { ...collection, description }),
    }),
    refused: { collection: null },
  }),
  setCollectionProducts: mutation({
    allowed,
    input: collectionProductsInput,
    run: async (input, { db }: Context) => ({ collection: await setCollectionProducts(db, input) }),
    refused: { collection: null },
  }),
  setProductCollections: mutation({
    allowed,
    input: productCollectionsInput,
    run: async (input, { db }: Context) => ({ product: await setProductCollections(db, input) }),
    refused: { product: null },
  }),
};
