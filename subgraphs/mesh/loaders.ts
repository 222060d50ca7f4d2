import type { Kysely } from 'kysely';
import type { Page } from '../../platform/subgraph/connection.ts';
import { loaderFamily, manyByKey, oneByKey } from '../../platform/subgraph/loader.ts';
import { agreementsByIds } from './store/agreements.ts';
import { checksByIds } from './store/checks.ts';
import {
  collectionsByIds,
  operationsOfCollections,
  savedOperationsByIds,
  savedTexts,
} from './store/collections.ts';
import { consumersByNames, operationCounts } from './store/consumers.ts';
import { changelogs } from './store/contract-log.ts';
import { domainsByNames, releasesOf } from './store/domains.ts';
import { environmentsByNames } from './store/environments.ts';
import { lineageOf } from './store/lineage.ts';
import { type DaySpan, measureProductDays, measureProducts } from './store/measures.ts';
import {
  fieldsOfOperations,
  operationsByHashes,
  type UsageSpan,
  usageOfOperations,
} from './store/operations.ts';
import { fieldPages, type ProductFieldRow } from './store/product-fields.ts';
import { productsByIds, productsOf } from './store/products.ts';
import { releasesIn } from './store/releases.ts';
import { noticesByConsumers, retirementsByDomains } from './store/retirements.ts';
import type { Tables } from './store/tables.ts';
import {
  type VersionRow,
  versionId,
  versionKey,
  versionPages,
  versionsByKeys,
  versionTexts,
} from './store/versions.ts';

/** This request's DataLoaders. */
export function createLoaders(db: Kysely<Tables>) {
  return {
    environment: oneByKey(
      (names: string[]) => environmentsByNames(db, names),
      ({ name }) => name,
    ),
    /** By `<domain>:<number>`. */
    version: oneByKey((ids: string[]) => versionsByKeys(db, keysIn(ids)), versionId),
    /** Its texts, by `<domain>:<number>`. */
    versionTexts: oneByKey((ids: string[]) => versionTexts(db, keysIn(ids)), versionId),
    releasesIn: manyByKey(
      (environments: string[]) => releasesIn(db, environments),
      ({ environment }) => environment,
    ),
    check: oneByKey(
      (ids: string[]) => checksByIds(db, ids),
      ({ id }) => id,
    ),
    dataProduct: oneByKey(
      (ids: string[]) => productsByIds(db, ids),
      ({ id }) => id,
    ),
    /** By domain, by id. */
    productsOf: manyByKey(
      (domains: string[]) => productsOf(db, domains),
      ({ domain }) => domain,
    ),
    /** By product, by path. */
    productFields: pages<string, ProductFieldRow>(
      (products, page) => fieldPages(db, products, page),
      ({ product }) => product,
    ),
    /** By product, the latest first. */
    changelog: manyByKey(
      (products: string[]) => changelogs(db, products),
      ({ product }) => product,
    ),
    /** By product, for the days until one. */
    lineage: loaderFamily(
      (today: string) =>
        manyByKey(
          (products: string[]) => lineageOf(db, products, today),
          ({ product }) => product,
        ),
      String,
    ),
    /** By product, for the days until one; null for what nobody measured. */
    productUse: loaderFamily(
      (today: string) =>
        oneByKey(
          (products: string[]) => measureProducts(db, products, today),
          ({ product }) => product,
        ),
      String,
    ),
    /** By product, day by day. */
    productUseByDay: loaderFamily(
      (span: DaySpan) =>
        manyByKey(
          (products: string[]) => measureProductDays(db, products, span),
          ({ product }) => product,
        ),
      ({ since, until }) => `${since} ${until}`,
    ),
    /** One that has published. */
    domain: oneByKey(
      (names: string[]) => domainsByNames(db, names),
      ({ name }) => name,
    ),
    /** By domain, from the first environment to the last. */
    releasesOf: manyByKey(
      (domains: string[]) => releasesOf(db, domains),
      ({ domain }) => domain,
    ),
    /** By domain, the latest first. */
    versions: pages<number, VersionRow>(
      (domains, page) => versionPages(db, domains, page),
      ({ domain }) => domain,
    ),
    consumer: oneByKey(
      (names: string[]) => consumersByNames(db, names),
      ({ name }) => name,
    ),
    /** By consumer; null for none. */
    operationCount: oneByKey(
      (consumers: string[]) => operationCounts(db, consumers),
      ({ consumer }) => consumer,
    ),
    /** By consumer, the latest first. */
    notices: manyByKey(
      (consumers: string[]) => noticesByConsumers(db, consumers),
      ({ consumer }) => consumer,
    ),
    agreement: oneByKey(
      (ids: string[]) => agreementsByIds(db, ids),
      ({ id }) => id,
    ),
    operation: oneByKey(
      (hashes: string[]) => operationsByHashes(db, hashes),
      ({ hash }) => hash,
    ),
    operationFields: manyByKey(
      (hashes: string[]) => fieldsOfOperations(db, hashes),
      ({ hash }) => hash,
    ),
    /** By operation, the latest day first. */
    usageOfOperation: loaderFamily(
      (span: UsageSpan) =>
        manyByKey(
          (hashes: string[]) => usageOfOperations(db, hashes, span),
          ({ hash }) => hash,
        ),
      ({ since, environment }) => `${since} ${environment ?? ''}`,
    ),
    collection: oneByKey(
      (ids: string[]) => collectionsByIds(db, ids),
      ({ id }) => id,
    ),
    /** By collection, by name. */
    operationsOfCollection: manyByKey(
      (collections: string[]) => operationsOfCollections(db, collections),
      ({ collection }) => collection,
    ),
    savedOperation: oneByKey(
      (ids: string[]) => savedOperationsByIds(db, ids),
      ({ id }) => id,
    ),
    /** The texts of a saved operation, by its id. */
    savedTexts: oneByKey(
      (ids: string[]) => savedTexts(db, ids),
      ({ id }) => id,
    ),
    /** By domain: its announced end in the environment that is furthest. */
    retirement: oneByKey(
      (domains: string[]) => retirementsByDomains(db, domains),
      ({ domain }) => domain,
    ),
  };
}

const keysIn = (ids: readonly string[]) => ids.flatMap((id) => versionKey(id) ?? []);

/** The same page of the lists of many parents, with one statement. */
function pages<Key, Row>(
  fetch: (parents: string[], page: Page<Key>) => Promise<Row[]>,
  parentOf: (row: Row) => string,
) {
  return loaderFamily(
    (page: Page<Key>) => manyByKey((parents: string[]) => fetch(parents, page), parentOf),
    (page) => JSON.stringify(page),
  );
}

export type Loaders = ReturnType<typeof createLoaders>;
