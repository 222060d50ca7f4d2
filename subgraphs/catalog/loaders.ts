import type { Kysely } from 'kysely';
import { loaderFamily, manyByKey, oneByKey } from '../../platform/subgraph/loader.ts';
import { attributesByCodes, attributesOfProducts } from './store/attributes.ts';
import { brandsByIds } from './store/brands.ts';
import { categoriesByIds, childrenOfCategories, pathsOfCategories } from './store/categories.ts';
import { collectionsByIds, collectionsOfProducts } from './store/collections.ts';
import { type PageRequest, productCounts, productPages } from './store/listing/page.ts';
import { mediaOfProducts } from './store/media.ts';
import { type HistoryPage, priceHistories, pricesOn } from './store/prices.ts';
import { productsByHandles, productsByIds } from './store/products.ts';
import type { Tables } from './store/tables.ts';
import { variantsByGtins, variantsBySkus, variantsOfProducts } from './store/variants.ts';

/** This request's DataLoaders. */
export function createLoaders(db: Kysely<Tables>) {
  return {
    ...productLoaders(db),
    ...variantLoaders(db),
    ...shelfLoaders(db),
    ...listingLoaders(db),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

type Ids = string[];
const byId = ({ id }: { id: string }) => id;
const bySku = ({ sku }: { sku: string }) => sku;
const byProduct = (row: { product_id: string }) => row.product_id;
const byScope = (row: { scope_id: string }) => row.scope_id;

function productLoaders(db: Kysely<Tables>) {
  return {
    product: oneByKey((ids: Ids) => productsByIds(db, ids), byId),
    productByHandle: oneByKey(
      (handles: Ids) => productsByHandles(db, handles),
      ({ handle }) => handle,
    ),
    variantsOfProduct: manyByKey((ids: Ids) => variantsOfProducts(db, ids), byProduct),
    collectionsOfProduct: manyByKey((ids: Ids) => collectionsOfProducts(db, ids), byProduct),
    attributesOfProduct: manyByKey((ids: Ids) => attributesOfProducts(db, ids), byProduct),
    mediaOfProduct: manyByKey((ids: Ids) => mediaOfProducts(db, ids), byProduct),
  };
}

function variantLoaders(db: Kysely<Tables>) {
  return {
    variant: oneByKey((skus: Ids) => variantsBySkus(db, skus), bySku),
    variantByGtin: oneByKey(
      (gtins: Ids) => variantsByGtins(db, gtins),
      ({ gtin }) => gtin ?? '',
    ),
    /** By the day for which prices hold. */
    prices: loaderFamily(
      (day: string) => manyByKey((skus: Ids) => pricesOn(db, skus, day), bySku),
      (day) => day,
    ),
    priceHistory: loaderFamily(
      (page: HistoryPage) => manyByKey((skus: Ids) => priceHistories(db, skus, page), bySku),
      (page) => JSON.stringify(page),
    ),
  };
}

/** The shelves on which products stand. */
function shelfLoaders(db: Kysely<Tables>) {
  return {
    brand: oneByKey((ids: Ids) => brandsByIds(db, ids), byId),
    category: oneByKey((ids: Ids) => categoriesByIds(db, ids), byId),
    categoryPath: manyByKey(
      (ids: Ids) => pathsOfCategories(db, ids),
      ({ leaf_id }) => leaf_id,
    ),
    categoryChildren: manyByKey(
      (ids: Ids) => childrenOfCategories(db, ids),
      ({ parent_id }) => parent_id ?? '',
    ),
    collection: oneByKey((ids: Ids) => collectionsByIds(db, ids), byId),
    attribute: oneByKey(
      (codes: Ids) => attributesByCodes(db, codes),
      ({ code }) => code,
    ),
  };
}

/** Pages of products, by what is asked of every scope; the key is the scope's id. */
function listingLoaders(db: Kysely<Tables>) {
  return {
    productPage: loaderFamily(
      (request: PageRequest) => manyByKey((ids: Ids) => productPages(db, request, ids), byScope),
      (request) => JSON.stringify(request),
    ),
    productCount: loaderFamily(
      (request: Pick<PageRequest, 'kind' | 'matching'>) =>
        oneByKey((ids: Ids) => productCounts(db, request, ids), byScope),
      (request) => JSON.stringify(request),
    ),
  };
}
