import type { Selectable } from 'kysely';
import type {
  CheckFinding as ReportFinding,
  CheckStep as ReportStep,
} from '../../../schema/checks/report/report.ts';
import type { RevisionRow } from '../store/revisions.ts';
import type {
  AgreementTable,
  CheckExceptionTable,
  CheckTable,
  ConsumerOperationTable,
  ConsumerTable,
  EnvironmentTable,
  OperationTable,
  ProductFieldTable,
  ProductTable,
  ReleaseTable,
  RetirementTable,
  UsageDayTable,
  VersionTable,
} from '../store/tables.ts';

/** What each type's resolvers get as their parent. */
export type Domain = { name: string };
export type DomainVersion = Selectable<VersionTable>;
export type DataProduct = Selectable<ProductTable>;
export type DataProductField = Selectable<ProductFieldTable>;
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
