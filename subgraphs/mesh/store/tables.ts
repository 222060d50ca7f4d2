import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { CheckReport } from '../../../schema/checks/report/report.ts';
import type {
  AgreementStatus,
  DataProductStatus,
  GatewayCache,
  ReleaseAction,
} from '../generated/resolvers.ts';
import type { ProductDetails } from '../model/product-details.ts';

/** The registry's tables, as `migrations/` makes them. */
export interface Tables {
  environments: EnvironmentTable;
  checks: CheckTable;
  versions: VersionTable;
  releases: ReleaseTable;
  revisions: RevisionTable;
  products: ProductTable;
  product_fields: ProductFieldTable;
  contract_changes: ContractChangeTable;
  synonyms: SynonymTable;
  consumers: ConsumerTable;
  consumer_operations: ConsumerOperationTable;
  agreements: AgreementTable;
  retirements: RetirementTable;
  check_exceptions: CheckExceptionTable;
  operations: OperationTable;
  operation_fields: OperationFieldTable;
  usage_days: UsageDayTable;
  usage_reports: UsageReportTable;
  error_days: ErrorDayTable;
  cache_days: CacheDayTable;
  operation_collections: OperationCollectionTable;
  saved_operations: SavedOperationTable;
}

/** Written as text, so that a list is not taken for an array of PostgreSQL's. */
type Json<Value extends object> = JSONColumnType<Value, string, string>;

export interface EnvironmentTable {
  name: string;
  position: number;
  revision: Generated<number>;
  settings: Json<object>;
}

export type CheckReason = ReleaseAction | 'CHECK';

export interface CheckTable {
  id: string;
  number: Generated<number>;
  domains: string[];
  environment: string;
  reason: CheckReason;
  is_passed: boolean;
  actor: string;
  created_at: Date;
  revision: number;
  steps: Json<CheckReport['steps']>;
  settings: Json<object>;
}

/** A contract's file, as a domain published it. */
export interface ContractText {
  name: string;
  text: string;
}

export interface VersionTable {
  domain: string;
  number: number;
  sdl: string;
  shared: string;
  contracts: Json<ContractText[]>;
  digest: string;
  actor: string;
  created_at: Date;
  note: string | null;
  check_id: string | null;
}

export interface ReleaseTable {
  environment: string;
  domain: string;
  version: number;
  url: string;
  actor: string;
  released_at: Date;
}

/** What a revision changed of one domain; null where there was none, or is none any more. */
export interface RevisionStep {
  domain: string;
  from: number | null;
  to: number | null;
}

export interface RevisionTable {
  environment: string;
  number: number;
  action: ReleaseAction;
  steps: Json<RevisionStep[]>;
  actor: string;
  at: Date;
  check_id: string | null;
  supergraph_sdl: string | null;
  api_sdl: string | null;
}

export interface ProductTable {
  id: string;
  domain: string;
  version: number;
  environment: string;
  name: string;
  owner: string;
  status: DataProductStatus;
  contract_version: string;
  tags: string[];
  file_name: string;
  details: Json<ProductDetails>;
  name_key: string;
  name_search: string;
  label_search: string;
  search: string;
  description: string | null;
}

export interface ProductFieldTable {
  product: string;
  path: string;
  description: string | null;
  logical_type: string | null;
  is_required: boolean;
  data_class: string;
  source: string | null;
  name_key: string;
  name_search: string;
  search: string;
}

export interface ContractChangeTable {
  product: string;
  domain: string;
  number: number;
  from_version: string | null;
  to_version: string;
  changes: string[];
}

export interface SynonymTable {
  term: string;
  concept: string;
  lexeme: GeneratedAlways<string>;
}

export interface ConsumerTable {
  name: string;
  owner: string;
  contact: string;
  purpose: string;
  products: string[];
  registered_at: Date;
  version: Generated<number>;
}

export interface ConsumerOperationTable {
  consumer: string;
  hash: string;
  name: string;
  text: string;
}

export interface AgreementTable {
  id: string;
  number: Generated<number>;
  consumer: string;
  product: string;
  purpose: string;
  status: AgreementStatus;
  requested_at: Date;
  decided_at: Date | null;
  decided_by: string | null;
  reason: string | null;
  ends_on: string | null;
  version: Generated<number>;
}

export interface RetirementTable {
  domain: string;
  environment: string;
  effective_on: string;
  reason: string;
  announced_at: Date;
  announced_by: string;
  told: string[];
}

export interface CheckExceptionTable {
  id: string;
  environment: string;
  coordinate: string;
  kind: string | null;
  owner: string;
  reason: string;
  expires: string;
  approved_at: Date;
}

export interface OperationTable {
  hash: string;
  name: string;
  text: string;
  first_seen_at: Date;
  last_seen_at: Date;
}

export interface OperationFieldTable {
  hash: string;
  coordinate: string;
}

export interface UsageDayTable {
  environment: string;
  hash: string;
  client: string;
  client_version: string;
  day: string;
  requests: number;
  errors: number;
  latency: number[];
}

export interface UsageReportTable {
  id: string;
  received_at: Date;
}

export interface ErrorDayTable {
  environment: string;
  day: string;
  subgraph: string;
  code: string;
  errors: number;
}

export interface CacheDayTable {
  environment: string;
  day: string;
  cache: GatewayCache;
  hits: number;
  misses: number;
}

export interface OperationCollectionTable {
  id: string;
  owner: string;
  name: string;
  updated_at: Date;
  updated_by: string;
  version: Generated<number>;
}

export interface SavedOperationTable {
  id: string;
  collection: string;
  name: string;
  text: string;
  variables: string;
  updated_at: Date;
  updated_by: string;
  version: Generated<number>;
}
