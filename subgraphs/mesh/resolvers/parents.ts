import type { Selectable } from 'kysely';
import type {
  CheckFinding as ReportFinding,
  CheckStep as ReportStep,
} from '../../../schema/checks/report/report.ts';
import type { ProductDetails } from '../model/product-details.ts';
import type { CollectionRow, SavedOperationRow } from '../store/collections.ts';
import type { ContractChangeRow } from '../store/contract-log.ts';
import type { FieldLineageRow } from '../store/lineage.ts';
import type { ProductFieldRow } from '../store/product-fields.ts';
import type { ProductRow } from '../store/products.ts';
import type { RevisionRow } from '../store/revisions.ts';
import type { CatalogFind } from '../store/search/search-catalog.ts';
import type {
  AgreementTable,
  CacheDayTable,
  CheckExceptionTable,
  CheckTable,
  ConsumerOperationTable,
  ConsumerTable,
  EnvironmentTable,
  ErrorDayTable,
  OperationTable,
  ReleaseTable,
  RetirementTable,
  UsageDayTable,
} from '../store/tables.ts';
import type { VersionRow } from '../store/versions.ts';

/** What each type's resolvers get as their parent. */
export type Domain = { name: string };
export type DomainVersion = VersionRow;
export type DataProduct = ProductRow;
export type DataProductField = ProductFieldRow;
/** A promise, with the product whose it is. */
export type ServiceLevel = ProductDetails['serviceLevels'][number] & { product: string };
export type ContractChange = ContractChangeRow;
export type FieldLineage = FieldLineageRow;
export type CatalogMatch = CatalogFind;
export type Environment = Selectable<EnvironmentTable>;
export type Release = Selectable<ReleaseTable>;
export type Revision = RevisionRow;
export type Check = Selectable<CheckTable>;
export type CheckStep = ReportStep;
export type CheckFinding = ReportFinding;
export type CheckException = Selectable<CheckExceptionTable>;
export type Consumer = Selectable<ConsumerTable>;
export type RegisteredOperation = Selectable<ConsumerOperationTable>;
export type Agreement = Selectable<AgreementTable>;
export type Retirement = Selectable<RetirementTable>;
export type Operation = Selectable<OperationTable>;
export type OperationUsage = Selectable<UsageDayTable>;
export type ErrorCount = Selectable<ErrorDayTable>;
export type CacheUse = Selectable<CacheDayTable>;
export type OperationCollection = CollectionRow;
export type SavedOperation = SavedOperationRow;
