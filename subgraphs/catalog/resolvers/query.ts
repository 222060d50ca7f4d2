import { z } from 'zod';
import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { dayKey, textKey, wholeKey } from '../../../platform/subgraph/cursors.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { changeSpan } from '../model/price-change.ts';
import { attributePage } from '../store/attributes.ts';
import { brandPage } from '../store/brands.ts';
import { categoryPage } from '../store/categories.ts';
import { collectionPage } from '../store/collections.ts';
import { priceChangePage } from '../store/price-changes.ts';
import { productPage } from './product-page.ts';
import { catalogQueries } from './transfer.ts';
import { seesDrafts, visibleProduct, visibleVariant } from './visible.ts';

const placeCursor = z.tuple([wholeKey, textKey]);
const changeCursor = z.tuple([dayKey, textKey, textKey]);

export const Query: QueryResolvers = {
  ...catalogQueries,
  product: async (_root, { id, handle }, context) => {
    requireOne({ id, handle });
    const { product, productByHandle } = context.loaders;
    return visibleProduct(context, id ? product.load(id) : productByHandle.load(handle ?? ''));
  },
  products: (_root, { category, ...args }, context) =>
    productPage(
      category ? { kind: 'category', id: category } : { kind: 'all', id: '' },
      args,
      context,
    ),
  variant: async (_root, { sku, gtin }, context) => {
    requireOne({ sku, gtin });
    const { variant, variantByGtin } = context.loaders;
    return visibleVariant(context, sku ? variant.load(sku) : variantByGtin.load(gtin ?? ''));
  },
  category: (_root, { id }, { loaders }) => loaders.category.load(id),
  categories: async (_root, { parent, ...args }, { db }) => {
    const page = readPage(args, placeCursor);
    const rows = await categoryPage(db, parent ?? null, page);
    return toConnection(rows, page, ({ position, id }) => [position, id]);
  },
  brand: (_root, { id }, { loaders }) => loaders.brand.load(id),
  brands: async (_root, args, { db }) => {
    const page = readPage(args, textKey);
    return toConnection(await brandPage(db, page), page, ({ id }) => id);
  },
  collection: (_root, { id }, { loaders }) => loaders.collection.load(id),
  collections: async (_root, args, { db }) => {
    const page = readPage(args, textKey);
    return toConnection(await collectionPage(db, page), page, ({ id }) => id);
  },
  attributes: async (_root, args, { db }) => {
    const page = readPage(args, textKey);
    return toConnection(await attributePage(db, page), page, ({ code }) => code);
  },
  priceChanges: async (_root, { currency, from, until, ...args }, context) => {
    const page = readPage(args, changeCursor);
    const span = changeSpan({ from, until }, context.clock());
    const wanted = { ...span, currency, seesDrafts: seesDrafts(context), page };
    const rows = await priceChangePage(context.db, wanted);
    return toConnection(rows, page, (row) => [row.valid_from, row.sku, row.currency]);
  },
};

/** Throws INVALID_INPUT unless exactly one of the keys is given. */
function requireOne(keys: Record<string, string | null | undefined>): void {
  if (Object.values(keys).filter(Boolean).length === 1) return;
  throw new MeshError('INVALID_INPUT', `Give one of ${Object.keys(keys).join(' and ')}`);
}
