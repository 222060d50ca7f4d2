import type { Kysely } from 'kysely';
import { loaderFamily, manyByKey, oneByKey } from '../../platform/subgraph/loader.ts';
import { agreementsByIds } from './store/agreements.ts';
import { checksByIds } from './store/checks.ts';
import { consumersByNames, operationCounts } from './store/consumers.ts';
import { environmentsByNames } from './store/environments.ts';
import {
  fieldsOfOperations,
  operationsByHashes,
  type UsageSpan,
  usageOfOperations,
} from './store/operations.ts';
import { productsByIds } from './store/products.ts';
import { releasesIn } from './store/releases.ts';
import { noticesByConsumers, retirementsByDomains } from './store/retirements.ts';
import type { Tables } from './store/tables.ts';
import { versionId, versionKey, versionsByKeys } from './store/versions.ts';

/** This request's DataLoaders. */
export function createLoaders(db: Kysely<Tables>) {
  return {
    environment: oneByKey(
      (names: string[]) => environmentsByNames(db, names),
      ({ name }) => name,
    ),
    /** By `<domain>:<number>`. */
    version: oneByKey(
      (ids: string[]) =>
        versionsByKeys(
          db,
          ids.flatMap((id) => versionKey(id) ?? []),
        ),
      versionId,
    ),
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
    /** By domain: its announced end in the environment that is furthest. */
    retirement: oneByKey(
      (domains: string[]) => retirementsByDomains(db, domains),
      ({ domain }) => domain,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
