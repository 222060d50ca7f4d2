import { Agreement } from './agreement.ts';
import { CatalogMatch } from './catalog-match.ts';
import { Check, CheckFinding, CheckStep } from './check.ts';
import { Consumer } from './consumer.ts';
import { ContractChange } from './contract-change.ts';
import { DataProduct } from './data-product.ts';
import { DataProductField } from './data-product-field.ts';
import { Domain } from './domain.ts';
import { DomainVersion } from './domain-version.ts';
import { Environment } from './environment.ts';
import { FieldLineage } from './field-lineage.ts';
import { Mutation } from './mutation.ts';
import { Operation, OperationUsage } from './operation.ts';
import { OperationCollection } from './operation-collection.ts';
import { Query } from './query.ts';
import { Release } from './release.ts';
import { Retirement } from './retirement.ts';
import { Revision } from './revision.ts';
import { SavedOperation } from './saved-operation.ts';
import { ServiceLevel } from './service-level.ts';

export const resolvers = {
  Query,
  Mutation,
  Check,
  CheckFinding,
  CheckStep,
  Domain,
  DomainVersion,
  DataProduct,
  DataProductField,
  ServiceLevel,
  ContractChange,
  FieldLineage,
  CatalogMatch,
  Environment,
  Release,
  Revision,
  Consumer,
  Agreement,
  Retirement,
  Operation,
  OperationUsage,
  OperationCollection,
  SavedOperation,
};
