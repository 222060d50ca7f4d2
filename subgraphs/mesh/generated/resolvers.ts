// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Domain as DomainParent, DomainVersion as DomainVersionParent, DataProduct as DataProductParent, DataProductField as DataProductFieldParent, ServiceLevel as ServiceLevelParent, ContractChange as ContractChangeParent, FieldLineage as FieldLineageParent, CatalogMatch as CatalogMatchParent, Environment as EnvironmentParent, Release as ReleaseParent, Revision as RevisionParent, Check as CheckParent, CheckStep as CheckStepParent, CheckFinding as CheckFindingParent, CheckException as CheckExceptionParent, Consumer as ConsumerParent, RegisteredOperation as RegisteredOperationParent, Agreement as AgreementParent, Retirement as RetirementParent, Operation as OperationParent, OperationUsage as OperationUsageParent, ErrorCount as ErrorCountParent, CacheUse as CacheUseParent, OperationCollection as OperationCollectionParent, SavedOperation as SavedOperationParent } from './../resolvers/parents.ts';
import type { Context } from './../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A decimal number as text, exact, e.g. "129.90". */
  Decimal: { input: string; output: string; }
  /** A point in time, ISO 8601 in UTC, e.g. "2026-03-01T09:30:00.000Z". */
  DateTime: { input: Date; output: Date; }
  /** A calendar day without a time, e.g. "2026-03-01". */
  Date: { input: string; output: string; }
  /** An ISO 4217 currency, e.g. "EUR". */
  CurrencyCode: { input: string; output: string; }
  /** An ISO 3166-1 alpha-2 country, e.g. "DE". */
  CountryCode: { input: string; output: string; }
  /** A BCP 47 language tag, e.g. "de-CH". */
  LocaleCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Who may share a kept answer. */
export type CacheControlScope =
  /** Any caller. */
  | 'PUBLIC'
  /** Only the caller it was made for. */
  | 'PRIVATE';

/** An amount in one currency. */
export type Money = {
  /** The amount, exact. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currencyCode: Scalars['CurrencyCode']['output'];
};

/** An amount in one currency, as input. */
export type MoneyInput = {
  /** The amount, exact. */
  amount: Scalars['Decimal']['input'];
  /** The currency of the amount. */
  currencyCode: Scalars['CurrencyCode']['input'];
};

/** Where a page of a connection ends. */
export type PageInfo = {
  /** True when another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when a page lies before this one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, if there is one. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge: pass it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Why a mutation did not do what was asked. */
export type UserError = {
  /** The kind of failure, for programs. */
  code: ErrorCode;
  /** What is wrong and what would be right, for people. */
  message: Scalars['String']['output'];
  /** Where in the input it is wrong. */
  path: Array<Scalars['String']['output']>;
};

/** Everything that a caller can act on. */
export type ErrorCode =
  /** A value is not of the right form. */
  | 'INVALID_INPUT'
  /** The thing that is named does not exist. */
  | 'NOT_FOUND'
  /** A thing with this key exists already. */
  | 'ALREADY_EXISTS'
  /** The input names something that does not exist. */
  | 'UNKNOWN_REFERENCE'
  /** Somebody else changed it first: read it again. */
  | 'STALE_VERSION'
  /** Its state does not allow this step. */
  | 'INVALID_TRANSITION'
  /** A rule of the domain forbids it. */
  | 'RULE_VIOLATED'
  /** There is not enough to promise. */
  | 'OUT_OF_STOCK'
  /** This idempotency key was used for another request. */
  | 'IDEMPOTENCY_MISMATCH'
  /** More than one request may hold. */
  | 'LIMIT_EXCEEDED'
  /** Say who is asking. */
  | 'UNAUTHENTICATED'
  /** This caller may not do that. */
  | 'FORBIDDEN';

export type Query = {
  /** A domain by its name, e.g. `catalog`. */
  domain: Maybe<Domain>;
  /** Domains that have published, by name. */
  domains: DomainConnection;
  /** A data product by the id of its contract. */
  dataProduct: Maybe<DataProduct>;
  /** Data products, by id. */
  dataProducts: DataProductConnection;
  /** Data products and their fields that speak of something, the best match first. At most 100. */
  searchCatalog: Array<CatalogMatch>;
  /** An environment by its name, e.g. `production`. */
  environment: Maybe<Environment>;
  /** All environments, from the first to the last; at most 10. */
  environments: Array<Environment>;
  /** A consumer by its name; seen by itself and by teams. */
  consumer: Maybe<Consumer>;
  /** Consumers, by name: all of them for teams, itself for a consumer, none for others. */
  consumers: ConsumerConnection;
  /** An agreement by its id; seen by its consumer and by teams. */
  agreement: Maybe<Agreement>;
  /** Agreements, the latest request first; seen by their consumers and by teams. */
  agreements: AgreementConnection;
  /** A check by its id. */
  check: Maybe<Check>;
  /** Checks, the latest first. */
  checks: CheckConnection;
  /** A recorded operation by the hash of its normal form. */
  operation: Maybe<Operation>;
  /** Operations that gateways recorded, the latest seen first. */
  operations: OperationConnection;
  /** A collection of saved operations by its id. */
  operationCollection: Maybe<OperationCollection>;
  /** Collections of saved operations, by owner and name; everybody may read all of them. */
  operationCollections: OperationCollectionConnection;
  /** A saved operation by its id. */
  savedOperation: Maybe<SavedOperation>;
};


export type QueryDomainArgs = {
  name: Scalars['ID']['input'];
};


export type QueryDomainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryDataProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataProductsArgs = {
  domain: InputMaybe<Scalars['ID']['input']>;
  status: InputMaybe<DataProductStatus>;
  tag: InputMaybe<Scalars['String']['input']>;
  owner: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchCatalogArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEnvironmentArgs = {
  name: Scalars['ID']['input'];
};


export type QueryConsumerArgs = {
  name: Scalars['ID']['input'];
};


export type QueryConsumersArgs = {
  dataProduct: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  dataProduct: InputMaybe<Scalars['ID']['input']>;
  consumer: InputMaybe<Scalars['ID']['input']>;
  status: InputMaybe<AgreementStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChecksArgs = {
  domain: InputMaybe<Scalars['ID']['input']>;
  environment: InputMaybe<Scalars['ID']['input']>;
  isPassed: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryOperationArgs = {
  hash: Scalars['ID']['input'];
};


export type QueryOperationsArgs = {
  client: InputMaybe<Scalars['String']['input']>;
  field: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryOperationCollectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOperationCollectionsArgs = {
  owner: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QuerySavedOperationArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Checks versions of one or several domains as publishing would, and keeps the result. Changes nothing else. */
  checkVersions: CheckPayload;
  /** Checks versions of one or several domains together, and serves them in an environment when the check passes. */
  publishVersions: ReleasePayload;
  /** Serves in an environment the version of a domain that another environment serves, when the check passes there. */
  promoteVersion: ReleasePayload;
  /** Serves an earlier version of a domain again, when it composes with the others. */
  rollBackVersion: ReleasePayload;
  /** Tells a domain's consumers that it will be gone from a day on. */
  announceRetirement: RetirementPayload;
  /** Takes a domain out of an environment, when nobody breaks and those who use it had their notice. */
  retireDomain: ReleasePayload;
  /** Registers who builds on the graph and with which operations, or changes what is registered. */
  registerConsumer: ConsumerPayload;
  /** Takes a consumer out, with its operations and agreements: it stops no change any more. */
  removeConsumer: RemovalPayload;
  /** Asks for access to a data product. What needs no approval is granted at once, for a year. */
  requestAccess: AgreementPayload;
  /** Grants what a consumer asked for, until a day. */
  approveAccess: AgreementPayload;
  /** Refuses what a consumer asked for. */
  refuseAccess: AgreementPayload;
  /** Ends an agreement before its day. */
  endAccess: AgreementPayload;
  /** Lets a breaking change of one coordinate pass in an environment until a day. */
  approveException: ExceptionPayload;
  /** Sets how breaking changes are judged in an environment. Open to the platform team. */
  setCheckSettings: EnvironmentPayload;
  /** Makes a collection for saved operations, or gives it another name. It belongs to whoever makes it: a team, an office or a consumer. */
  saveOperationCollection: OperationCollectionPayload;
  /** Takes out a collection with its operations. Open to its owner. */
  removeOperationCollection: RemovalPayload;
  /** Keeps an operation in a collection under a name: a new one, or what stands there from now on. Open to the collection's owner. */
  saveOperation: SavedOperationPayload;
  /** Gives a saved operation another name, or puts it into another collection of its owner. */
  moveSavedOperation: SavedOperationPayload;
  /** Takes out a saved operation. Open to the collection's owner. */
  removeSavedOperation: RemovalPayload;
};


export type MutationCheckVersionsArgs = {
  input: CheckVersionsInput;
};


export type MutationPublishVersionsArgs = {
  input: PublishVersionsInput;
};


export type MutationPromoteVersionArgs = {
  input: PromoteVersionInput;
};


export type MutationRollBackVersionArgs = {
  input: RollBackVersionInput;
};


export type MutationAnnounceRetirementArgs = {
  input: AnnounceRetirementInput;
};


export type MutationRetireDomainArgs = {
  input: RetireDomainInput;
};


export type MutationRegisterConsumerArgs = {
  input: RegisterConsumerInput;
};


export type MutationRemoveConsumerArgs = {
  input: RemoveConsumerInput;
};


export type MutationRequestAccessArgs = {
  input: RequestAccessInput;
};


export type MutationApproveAccessArgs = {
  input: ApproveAccessInput;
};


export type MutationRefuseAccessArgs = {
  input: RefuseAccessInput;
};


export type MutationEndAccessArgs = {
  input: EndAccessInput;
};


export type MutationApproveExceptionArgs = {
  input: ApproveExceptionInput;
};


export type MutationSetCheckSettingsArgs = {
  input: SetCheckSettingsInput;
};


export type MutationSaveOperationCollectionArgs = {
  input: SaveOperationCollectionInput;
};


export type MutationRemoveOperationCollectionArgs = {
  input: RemoveSavedInput;
};


export type MutationSaveOperationArgs = {
  input: SaveOperationInput;
};


export type MutationMoveSavedOperationArgs = {
  input: MoveSavedOperationInput;
};


export type MutationRemoveSavedOperationArgs = {
  input: RemoveSavedInput;
};

/** A part of the company that owns data, and publishes it. */
export type Domain = {
  /** The domain's name, e.g. `catalog`. */
  name: Scalars['ID']['output'];
  /** Its data products, as far along as they are; at most 100. */
  dataProducts: Array<DataProduct>;
  /** What each environment serves of it; at most one for each. */
  releases: Array<Release>;
  /** Its versions, the latest first. */
  versions: DomainVersionConnection;
  /** When it will be gone, where that was announced; of the furthest environment, where there are several. */
  retirement: Maybe<Retirement>;
};


/** A part of the company that owns data, and publishes it. */
export type DomainVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A page of domains. */
export type DomainConnection = {
  /** The domains with their cursors. */
  edges: Array<DomainEdge>;
  /** The domains alone. */
  nodes: Array<Domain>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One domain of a page. */
export type DomainEdge = {
  /** The domain. */
  node: Domain;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** What a domain published at one time: its part of the graph, and its contracts. It never changes. */
export type DomainVersion = {
  /** The domain and the number, e.g. `catalog:7`. */
  id: Scalars['ID']['output'];
  /** The domain. */
  domain: Domain;
  /** Counts the domain's versions from 1. */
  number: Scalars['Int']['output'];
  /** Its part of the graph, as the domain wrote it. */
  sdl: Scalars['String']['output'];
  /** Its contracts; at most 100. */
  contracts: Array<ContractFile>;
  /** Who published it, e.g. `team:catalog`. */
  actor: Scalars['String']['output'];
  /** When it was published first. */
  createdAt: Scalars['DateTime']['output'];
  /** What its author says of it. */
  note: Maybe<Scalars['String']['output']>;
  /** The check that it passed when it was published first. */
  check: Maybe<Check>;
};

/** A page of a domain's versions. */
export type DomainVersionConnection = {
  /** The versions with their cursors. */
  edges: Array<DomainVersionEdge>;
  /** The versions alone. */
  nodes: Array<DomainVersion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One version of a page. */
export type DomainVersionEdge = {
  /** The version. */
  node: DomainVersion;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** A contract in the Open Data Contract Standard, as its domain wrote it. */
export type ContractFile = {
  /** The file's name, e.g. `contract.odcs.yaml`. */
  name: Scalars['String']['output'];
  /** The YAML text. */
  text: Scalars['String']['output'];
};

/** Data that a domain offers under a contract. */
export type DataProduct = {
  /** The contract's id. */
  id: Scalars['ID']['output'];
  /** The product's name, for people. */
  name: Scalars['String']['output'];
  /** The domain that owns it. */
  domain: Domain;
  /** The team that answers for it. */
  owner: Scalars['String']['output'];
  /** Where it stands. */
  status: DataProductStatus;
  /** The version of its contract, e.g. `1.2.0`. */
  contractVersion: Scalars['String']['output'];
  /** What it is for. */
  purpose: Maybe<Scalars['String']['output']>;
  /** How it is meant to be used. */
  usage: Maybe<Scalars['String']['output']>;
  /** What it cannot do. */
  limitations: Maybe<Scalars['String']['output']>;
  /** Words to find it by; at most 100. */
  tags: Array<Scalars['String']['output']>;
  /** The contract as its domain wrote it. */
  contract: ContractFile;
  /** The furthest environment that serves it, which all of this is about. */
  environment: Environment;
  /** Whether access needs its owner's approval. */
  isApprovalNeeded: Scalars['Boolean']['output'];
  /** Where help is found; at most 100. */
  support: Array<SupportChannel>;
  /** Where the data can be had; at most 100. */
  ports: Array<OutputPort>;
  /** What is promised, and what was measured beside it; at most 100. */
  serviceLevels: Array<ServiceLevel>;
  /** Queries to try; at most 100. */
  sampleQueries: Array<SampleQuery>;
  /** Its fields, by object and name. */
  fields: DataProductFieldConnection;
  /** What changed from version to version of its contract, the latest first; at most 20. */
  changelog: Array<ContractChange>;
  /** Who has access to it or asked for it, the latest request first. Open to teams. */
  agreements: Maybe<AgreementConnection>;
  /** Where each field comes from and who uses it, for fields that somebody asked in the last 30 days or that name their source; at most 100. */
  lineage: Array<FieldLineage>;
};


/** Data that a domain offers under a contract. */
export type DataProductFieldsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Data that a domain offers under a contract. */
export type DataProductAgreementsArgs = {
  status: InputMaybe<AgreementStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Where a data product stands. */
export type DataProductStatus =
  /** Somebody wishes for it. */
  | 'PROPOSED'
  /** It is being made. */
  | 'DRAFT'
  /** It can be relied on. */
  | 'ACTIVE'
  /** It will be gone; do not begin to use it. */
  | 'DEPRECATED'
  /** It is gone. */
  | 'RETIRED';

/** A page of data products. */
export type DataProductConnection = {
  /** The products with their cursors. */
  edges: Array<DataProductEdge>;
  /** The products alone. */
  nodes: Array<DataProduct>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One data product of a page. */
export type DataProductEdge = {
  /** The product. */
  node: DataProduct;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** Where people who use a data product are helped, or told of changes. */
export type SupportChannel = {
  /** The channel's name. */
  channel: Scalars['String']['output'];
  /** What it is for. */
  description: Maybe<Scalars['String']['output']>;
  /** The tool, e.g. `email`. */
  tool: Maybe<Scalars['String']['output']>;
  /** Who uses it, e.g. `announcements`. */
  scope: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  url: Maybe<Scalars['String']['output']>;
};

/** A way to get the data. */
export type OutputPort = {
  /** The port's name in the contract. */
  name: Scalars['String']['output'];
  /** The kind, e.g. `api`. */
  type: Scalars['String']['output'];
  /** What it gives. */
  description: Maybe<Scalars['String']['output']>;
  /** Which environment it serves. */
  environment: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  location: Maybe<Scalars['String']['output']>;
};

/** One promise of a contract, with what was measured of it. */
export type ServiceLevel = {
  /** What is promised, e.g. `latency`. */
  property: Scalars['String']['output'];
  /** The value, as the contract gives it. */
  promised: Scalars['String']['output'];
  /** The promise's unit, e.g. `ms`. */
  unit: Maybe<Scalars['String']['output']>;
  /** What exactly is promised. */
  description: Maybe<Scalars['String']['output']>;
  /** The value measured in the last 30 days, in the promise's unit; null where it is not measured. */
  measured: Maybe<Scalars['Decimal']['output']>;
  /** Whether what was measured keeps the promise; null where it is not measured. */
  isKept: Maybe<Scalars['Boolean']['output']>;
  /** How many requests the measure rests on. */
  requests: Maybe<Scalars['Int']['output']>;
  /** What was measured day by day, the earliest day first; empty for what is not measured. Days on which nobody asked are left out. */
  history: Array<MeasuredDay>;
};


/** One promise of a contract, with what was measured of it. */
export type ServiceLevelHistoryArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

/** What was measured of a promise on one day. */
export type MeasuredDay = {
  /** The day, in UTC. */
  day: Scalars['Date']['output'];
  /** The value, in the promise's unit. */
  measured: Scalars['Decimal']['output'];
  /** Whether it keeps the promise. */
  isKept: Scalars['Boolean']['output'];
  /** How many requests it rests on. */
  requests: Scalars['Int']['output'];
};

/** A query that shows how a data product is used. */
export type SampleQuery = {
  /** What it asks. */
  title: Scalars['String']['output'];
  /** The GraphQL text. */
  query: Scalars['String']['output'];
};

/** A field of a data product. */
export type DataProductField = {
  /** The object and the field, e.g. `Product.title`. */
  path: Scalars['String']['output'];
  /** What it means. */
  description: Maybe<Scalars['String']['output']>;
  /** The logical type, e.g. `string`. */
  logicalType: Maybe<Scalars['String']['output']>;
  /** Whether it always has a value. */
  isRequired: Scalars['Boolean']['output'];
  /** How protected its values are, e.g. `personal`. */
  dataClass: Scalars['String']['output'];
};

/** A page of a data product's fields. */
export type DataProductFieldConnection = {
  /** The fields with their cursors. */
  edges: Array<DataProductFieldEdge>;
  /** The fields alone. */
  nodes: Array<DataProductField>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One field of a page. */
export type DataProductFieldEdge = {
  /** The field. */
  node: DataProductField;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** How a contract changed from the version before. */
export type ContractChange = {
  /** The contract's version before; null for the first. */
  from: Maybe<Scalars['String']['output']>;
  /** The contract's version. */
  to: Scalars['String']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Who published it. */
  actor: Scalars['String']['output'];
  /** The changes, for people; at most 200. */
  changes: Array<Scalars['String']['output']>;
};

/** Where a field comes from, and who uses it. */
export type FieldLineage = {
  /** The object and the field, e.g. `Product.title`. */
  path: Scalars['String']['output'];
  /** The table and column that it is kept in, where the contract says so, e.g. `products.title`. */
  source: Maybe<Scalars['String']['output']>;
  /** Operations that selected it in the last 30 days, the busiest first; at most 10. */
  operations: Array<Operation>;
  /** Clients that asked for it in the last 30 days, the busiest first; at most 10. */
  clients: Array<Scalars['String']['output']>;
  /** Who asked for it with which operation in the last 30 days, the busiest first; at most 20. */
  uses: Array<FieldUse>;
};

/** How often one client asked for a field with one operation. */
export type FieldUse = {
  /** The operation that selects the field. */
  operation: Operation;
  /** The client's name; empty where it does not say. */
  client: Scalars['String']['output'];
  /** How often it asked in the last 30 days. */
  requests: Scalars['Int']['output'];
};

/** A data product or a field that a search found. */
export type CatalogMatch = {
  /** The product, or that of the field. */
  dataProduct: DataProduct;
  /** The field, where one was found, e.g. `Product.title`. */
  path: Maybe<Scalars['String']['output']>;
  /** What is said of it. */
  description: Maybe<Scalars['String']['output']>;
};

/** A place where the mesh is served, such as production. Versions go from one to the next. */
export type Environment = {
  /** The environment's name, e.g. `production`. */
  name: Scalars['ID']['output'];
  /** Its place on the way to production, from 1. */
  position: Scalars['Int']['output'];
  /** Raised by every change of what it serves; pass it as `expectedRevision`. */
  revision: Scalars['Int']['output'];
  /** What it serves, by domain; at most 200. */
  releases: Array<Release>;
  /** The graph that it serves, as gateways read it; null before the first release. */
  supergraphSdl: Maybe<Scalars['String']['output']>;
  /** The graph as clients see it; null before the first release. */
  apiSdl: Maybe<Scalars['String']['output']>;
  /** What changed, the latest first. */
  revisions: RevisionConnection;
  /** How breaking changes are judged, as JSON. */
  checkSettings: Scalars['String']['output'];
  /** Breaking changes that were approved, those that end last first; at most 100. */
  exceptions: Array<CheckException>;
  /** What differs between the graphs of two revisions, for those who ask it; null where one of them is not kept any more. */
  changes: Maybe<GraphChanges>;
  /** Errors that gateways told clients of, the latest day first, and within it the most frequent; at most 2,000. */
  errors: Array<ErrorCount>;
  /** How often gateways had at hand what they needed, the latest day first; one for each day and cache, at most 1,600. */
  caches: Array<CacheUse>;
};


/** A place where the mesh is served, such as production. Versions go from one to the next. */
export type EnvironmentRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A place where the mesh is served, such as production. Versions go from one to the next. */
export type EnvironmentChangesArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** A place where the mesh is served, such as production. Versions go from one to the next. */
export type EnvironmentErrorsArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where the mesh is served, such as production. Versions go from one to the next. */
export type EnvironmentCachesArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

/** What differs between two graphs. */
export type GraphChanges = {
  /** The number of the revision before. */
  from: Scalars['Int']['output'];
  /** The number of the revision after. */
  to: Scalars['Int']['output'];
  /** The differences, by coordinate; at most 1,000. */
  changes: Array<GraphChange>;
  /** How many differences there are. */
  total: Scalars['Int']['output'];
};

/** One difference between two graphs. */
export type GraphChange = {
  /** The kind of difference, e.g. `FIELD_ADDED`. */
  kind: Scalars['ID']['output'];
  /** How bad it is at worst for who asks the graph. */
  level: GraphChangeLevel;
  /** What differs, e.g. `Product.title`. */
  coordinate: Scalars['String']['output'];
  /** How it differs, in words that go with the coordinate. */
  message: Scalars['String']['output'];
};

/** How bad a difference is at worst. */
export type GraphChangeLevel =
  /** A request that works may fail or surprise. */
  | 'BREAKING'
  /** A request works, but may meet what its client does not know. */
  | 'DANGEROUS'
  /** Nobody notices who does not look. */
  | 'SAFE';

/** How often one thing went wrong on one day. */
export type ErrorCount = {
  /** The day, in UTC. */
  day: Scalars['Date']['output'];
  /** The domain that failed; empty where the gateway itself refused or failed. */
  subgraph: Scalars['ID']['output'];
  /** What went wrong, e.g. `TIMEOUT`; one of the closed list of codes. */
  code: Scalars['ID']['output'];
  /** How many errors there were, those of an answer that equal requests share once; 2,147,483,647 means that or more. */
  errors: Scalars['Int']['output'];
};

/** How often gateways had something at hand on one day. */
export type CacheUse = {
  /** What was looked for. */
  cache: GatewayCache;
  /** The day, in UTC. */
  day: Scalars['Date']['output'];
  /** How often it was there; 2,147,483,647 means that or more. */
  hits: Scalars['Int']['output'];
  /** How often it was not; 2,147,483,647 means that or more. */
  misses: Scalars['Int']['output'];
};

/** What a gateway keeps, or shares between requests. */
export type GatewayCache =
  /** Plans of operations that were asked before. */
  | 'PLANS'
  /** Answers of the gateway to equal requests at the same time. */
  | 'ANSWERS'
  /** Requests to a domain that equal one that is under way. */
  | 'FETCHES'
  /** Answers of a domain with the same bytes as the last one, which need not be read again. */
  | 'READINGS';

/** A version of a domain that an environment serves. */
export type Release = {
  /** The environment. */
  environment: Environment;
  /** The version. */
  version: DomainVersion;
  /** Where the domain answers there. */
  url: Scalars['String']['output'];
  /** Who released it there. */
  actor: Scalars['String']['output'];
  /** When. */
  releasedAt: Scalars['DateTime']['output'];
  /** Whether the domain's process answers there now; asked when somebody wants to know. */
  process: DomainProcess;
};

/** How the process of a domain answers, as the registry found it within the last 2 seconds. */
export type DomainProcess = {
  /** Whether it answers in time, is the domain that was released, and reaches its database. */
  isReady: Scalars['Boolean']['output'];
  /** How long its answer took, in ms; null where there was none. */
  answeredInMs: Maybe<Scalars['Int']['output']>;
  /** Since when it runs; null where it does not say. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked. */
  checkedAt: Scalars['DateTime']['output'];
  /** Why it is not ready; null where it is. */
  reason: Maybe<Scalars['String']['output']>;
};

/** A change of what an environment serves. */
export type Revision = {
  /** Counts the environment's changes from 1. */
  number: Scalars['Int']['output'];
  /** What was done. */
  action: ReleaseAction;
  /** Whose versions changed, and from what to what; at most 200. */
  steps: Array<RevisionStep>;
  /** Who did it. */
  actor: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The check that it passed. */
  check: Maybe<Check>;
};

/** What a revision changed of one domain. */
export type RevisionStep = {
  /** The domain. */
  domain: Scalars['ID']['output'];
  /** The version's number before; null when there was none. */
  from: Maybe<Scalars['Int']['output']>;
  /** The version's number from then on; null when it was taken out. */
  to: Maybe<Scalars['Int']['output']>;
};

/** How an environment came to serve something else. */
export type ReleaseAction =
  /** A domain published. */
  | 'PUBLISH'
  /** A version came from another environment. */
  | 'PROMOTE'
  /** An earlier version came back. */
  | 'ROLL_BACK'
  /** A domain was taken out. */
  | 'RETIRE';

/** A page of an environment's revisions. */
export type RevisionConnection = {
  /** The revisions with their cursors. */
  edges: Array<RevisionEdge>;
  /** The revisions alone. */
  nodes: Array<Revision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One revision of a page. */
export type RevisionEdge = {
  /** The revision. */
  node: Revision;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** What was found when a change was checked. */
export type Check = {
  /** The check's id. */
  id: Scalars['ID']['output'];
  /** Whose change it was; at most 200. */
  domains: Array<Scalars['ID']['output']>;
  /** For which environment. */
  environment: Environment;
  /** What asked for the check. */
  reason: CheckReason;
  /** Whether nothing stops a release. */
  isPassed: Scalars['Boolean']['output'];
  /** Who asked for it. */
  actor: Scalars['String']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** The environment's revision that it was compared with. */
  revision: Scalars['Int']['output'];
  /** What was done, in order; at most 10. */
  steps: Array<CheckStep>;
  /** The settings and approved exceptions that it was judged by, as JSON. */
  settings: Scalars['String']['output'];
};

/** Why something was checked. */
export type CheckReason =
  /** Somebody wished to know. */
  | 'CHECK'
  /** It was to be published. */
  | 'PUBLISH'
  /** It was to come from another environment. */
  | 'PROMOTE'
  /** It was to come back. */
  | 'ROLL_BACK'
  /** It was to be taken out. */
  | 'RETIRE';

/** A page of checks. */
export type CheckConnection = {
  /** The checks with their cursors. */
  edges: Array<CheckEdge>;
  /** The checks alone. */
  nodes: Array<Check>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One check of a page. */
export type CheckEdge = {
  /** The check. */
  node: Check;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** One step of a check. */
export type CheckStep = {
  /** The step's name: `rules`, `composition`, `contract` or `changes`. */
  name: Scalars['String']['output'];
  /** What was found, the gravest first; at most 1,000. */
  findings: Array<CheckFinding>;
  /** Why the step was not taken; null when it was. */
  leftOut: Maybe<Scalars['String']['output']>;
};

/** One thing that a check found. */
export type CheckFinding = {
  /** How grave it is: an error stops a release. */
  level: FindingLevel;
  /** The rule or the kind of change. */
  code: Scalars['String']['output'];
  /** What is wrong, and who would break. */
  message: Scalars['String']['output'];
  /** Where in the graph, e.g. `Product.title`. */
  coordinate: Maybe<Scalars['String']['output']>;
  /** Where in a file. */
  file: Maybe<Scalars['String']['output']>;
  /** From 1. */
  line: Maybe<Scalars['Int']['output']>;
  /** From 1. */
  column: Maybe<Scalars['Int']['output']>;
};

/** How grave a finding is. */
export type FindingLevel =
  /** Stops a release. */
  | 'ERROR'
  /** Should be mended. */
  | 'WARNING'
  /** Good to know. */
  | 'NOTE';

/** Leave to break one coordinate of the graph until a day. */
export type CheckException = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What may break, e.g. `Product.title`. */
  coordinate: Scalars['String']['output'];
  /** The kind of change; any when absent. */
  kind: Maybe<Scalars['String']['output']>;
  /** Who approved it, and answers for it. */
  owner: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The last day on which it counts, in UTC. */
  expires: Scalars['Date']['output'];
};

/** Somebody who builds on the graph. */
export type Consumer = {
  /** The consumer's name: gateways know its requests by it. */
  name: Scalars['ID']['output'];
  /** The team that answers for it. */
  owner: Scalars['String']['output'];
  /** Where that team can be reached. */
  contact: Scalars['String']['output'];
  /** What it uses the graph for. */
  purpose: Scalars['String']['output'];
  /** The data products that it says it uses; at most 100. */
  dataProducts: Array<DataProduct>;
  /** How many operations it registered. */
  operationCount: Scalars['Int']['output'];
  /** Operations that it registered, by name. */
  operations: RegisteredOperationConnection;
  /** Its agreements, the latest request first; seen by itself and by teams. */
  agreements: Maybe<AgreementConnection>;
  /** What it was told about products and domains that it uses, the latest first; at most 100. */
  notices: Array<Notice>;
  /** When it was registered first. */
  registeredAt: Scalars['DateTime']['output'];
  /** Raised by every change; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** Somebody who builds on the graph. */
export type ConsumerOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who builds on the graph. */
export type ConsumerAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A page of consumers. */
export type ConsumerConnection = {
  /** The consumers with their cursors. */
  edges: Array<ConsumerEdge>;
  /** The consumers alone. */
  nodes: Array<Consumer>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One consumer of a page. */
export type ConsumerEdge = {
  /** The consumer. */
  node: Consumer;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** An operation that a consumer registered: changes that break it are stopped, asked or not. */
export type RegisteredOperation = {
  /** The hash of its normal form, as in `Operation.hash`. */
  hash: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its text, as the consumer gave it. */
  text: Scalars['String']['output'];
};

/** A page of registered operations. */
export type RegisteredOperationConnection = {
  /** The operations with their cursors. */
  edges: Array<RegisteredOperationEdge>;
  /** The operations alone. */
  nodes: Array<RegisteredOperation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One registered operation of a page. */
export type RegisteredOperationEdge = {
  /** The operation. */
  node: RegisteredOperation;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** What a consumer was told about something that it uses. */
export type Notice = {
  /** What it is about: a domain's name. */
  domain: Scalars['ID']['output'];
  /** What was said. */
  message: Scalars['String']['output'];
  /** When it was said. */
  announcedAt: Scalars['DateTime']['output'];
  /** The day from which it is so. */
  effectiveOn: Scalars['Date']['output'];
};

/** Leave for a consumer to use a data product. */
export type Agreement = {
  /** The agreement's id. */
  id: Scalars['ID']['output'];
  /** Who uses it. */
  consumer: Consumer;
  /** What is used. */
  dataProduct: Maybe<DataProduct>;
  /** Where it stands today. */
  status: AgreementStatus;
  /** What the data is wanted for. */
  purpose: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was decided last: granted, refused or ended. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided last; `nobody: open to all` where no approval is needed. */
  decidedBy: Maybe<Scalars['String']['output']>;
  /** Why it was refused or ended. */
  reason: Maybe<Scalars['String']['output']>;
  /** The last day on which it holds, in UTC. */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** Raised by every change; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Where an agreement stands. */
export type AgreementStatus =
  /** The owner has not decided. */
  | 'REQUESTED'
  /** It holds. */
  | 'APPROVED'
  /** The owner refused it. */
  | 'REFUSED'
  /** Its day is over, or somebody ended it. */
  | 'ENDED';

/** A page of agreements. */
export type AgreementConnection = {
  /** The agreements with their cursors. */
  edges: Array<AgreementEdge>;
  /** The agreements alone. */
  nodes: Array<Agreement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One agreement of a page. */
export type AgreementEdge = {
  /** The agreement. */
  node: Agreement;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** The announced end of a domain. */
export type Retirement = {
  /** The domain that ends. */
  domain: Domain;
  /** In which environment. */
  environment: Environment;
  /** The day from which it may be gone, in UTC. */
  effectiveOn: Scalars['Date']['output'];
  /** Why, and what to use in its place. */
  reason: Scalars['String']['output'];
  /** When it was announced. */
  announcedAt: Scalars['DateTime']['output'];
  /** Who was told, by name; at most 1,000. */
  told: Array<Scalars['ID']['output']>;
};

/** An operation as gateways recorded it: in normal form, without values. */
export type Operation = {
  /** The hash of its normal form. */
  hash: Scalars['ID']['output'];
  /** Its name; empty where it has none. */
  name: Scalars['String']['output'];
  /** Its normal form: literals are removed. */
  text: Scalars['String']['output'];
  /** The fields that it selects, e.g. `Product.title`; at most 2,000. */
  fields: Array<Scalars['String']['output']>;
  /** When it was seen first. */
  firstSeenAt: Scalars['DateTime']['output'];
  /** When it was seen last. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** How often it was asked, by client and day, the latest day first; at most 1,000. */
  usage: Array<OperationUsage>;
};


/** An operation as gateways recorded it: in normal form, without values. */
export type OperationUsageArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  environment: InputMaybe<Scalars['ID']['input']>;
};

/** A page of operations. */
export type OperationConnection = {
  /** The operations with their cursors. */
  edges: Array<OperationEdge>;
  /** The operations alone. */
  nodes: Array<Operation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One operation of a page. */
export type OperationEdge = {
  /** The operation. */
  node: Operation;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** How often one client asked an operation on one day. */
export type OperationUsage = {
  /** The environment's name. */
  environment: Scalars['ID']['output'];
  /** The client's name; empty where it does not say. */
  client: Scalars['String']['output'];
  /** The client's version; empty where it does not say. */
  clientVersion: Scalars['String']['output'];
  /** The day, in UTC. */
  day: Scalars['Date']['output'];
  /** How often it was asked. */
  requests: Scalars['Int']['output'];
  /** How many of the answers had errors. */
  errors: Scalars['Int']['output'];
  /** Half of the answers took at most this long, in ms. */
  medianMs: Maybe<Scalars['Int']['output']>;
  /** 95 of 100 answers took at most this long, in ms. */
  p95Ms: Maybe<Scalars['Int']['output']>;
  /** 99 of 100 answers took at most this long, in ms. */
  p99Ms: Maybe<Scalars['Int']['output']>;
};

/** Operations that people keep to ask again. */
export type OperationCollection = {
  /** The collection's id. */
  id: Scalars['ID']['output'];
  /** Its name; each of an owner's has another. */
  name: Scalars['String']['output'];
  /** Whose it is, and who alone may change it, e.g. `team:catalog`. */
  owner: Scalars['String']['output'];
  /** What it holds, by name; at most 100. */
  operations: Array<SavedOperation>;
  /** When it was made or renamed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who made or renamed it last. */
  updatedBy: Scalars['String']['output'];
  /** Raised by every change of its name; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of collections. */
export type OperationCollectionConnection = {
  /** The collections with their cursors. */
  edges: Array<OperationCollectionEdge>;
  /** The collections alone. */
  nodes: Array<OperationCollection>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One collection of a page. */
export type OperationCollectionEdge = {
  /** The collection. */
  node: OperationCollection;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** An operation that somebody keeps to ask again. Headers are not kept: they may be secrets. */
export type SavedOperation = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name; each of a collection has another. */
  name: Scalars['String']['output'];
  /** Where it is kept. */
  collection: OperationCollection;
  /** The GraphQL text, as it was written. */
  text: Scalars['String']['output'];
  /** The variables as JSON, as they were written; empty where there are none. */
  variables: Scalars['String']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last. */
  updatedBy: Scalars['String']['output'];
  /** Raised by every change; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A version of a domain, to be checked or published. */
export type DomainVersionInput = {
  /** The domain's name. */
  domain: Scalars['ID']['input'];
  /** Its part of the graph. */
  sdl: Scalars['String']['input'];
  /** SDL that its part is read together with, such as the house's standards. */
  shared?: Scalars['String']['input'];
  /** Its contracts, at most 100. */
  contracts?: Array<ContractFileInput>;
  /** Tables of its database that contracts are compared with, at most 1,000; absent when the database is not asked. */
  tables?: InputMaybe<Array<TableInput>>;
  /** Where the domain answers in the environment; needed the first time. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A contract's file. */
export type ContractFileInput = {
  /** The file's name, e.g. `contract.odcs.yaml`. */
  name: Scalars['String']['input'];
  /** The YAML text. */
  text: Scalars['String']['input'];
};

/** A table of a domain's database. */
export type TableInput = {
  /** The table's name. */
  name: Scalars['String']['input'];
  /** Its columns, at most 1,600. */
  columns: Array<ColumnInput>;
  /** The columns of each key that is unique, at most 100. */
  uniqueKeys: Array<Array<Scalars['String']['input']>>;
};

/** A column of a table. */
export type ColumnInput = {
  /** The column's name. */
  name: Scalars['String']['input'];
  /** As PostgreSQL writes it, e.g. `timestamp with time zone`. */
  type: Scalars['String']['input'];
  /** Whether it may be empty. */
  isNullable: Scalars['Boolean']['input'];
};

/** What would be published. */
export type CheckVersionsInput = {
  /** The environment that it is compared with. */
  environment: Scalars['ID']['input'];
  /** The domains' versions, at most 200. */
  versions: Array<DomainVersionInput>;
};

/** What is published. */
export type PublishVersionsInput = {
  /** The environment that shall serve it. */
  environment: Scalars['ID']['input'];
  /** The domains' versions, at most 200; they go live together, or not at all. */
  versions: Array<DomainVersionInput>;
  /** What changed, for people. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Refuse when the environment has changed since this revision. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What goes from one environment to another. */
export type PromoteVersionInput = {
  /** The domain's name. */
  domain: Scalars['ID']['input'];
  /** The environment that serves the version. */
  from: Scalars['ID']['input'];
  /** The environment that shall serve it. */
  to: Scalars['ID']['input'];
  /** Where the domain answers there; needed the first time. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Refuse when the target has changed since this revision. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What goes back. */
export type RollBackVersionInput = {
  /** The domain's name. */
  domain: Scalars['ID']['input'];
  /** In which environment. */
  environment: Scalars['ID']['input'];
  /** The number of the version to serve again; that served before the present one when absent. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Refuse when the environment has changed since this revision. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What ends, and when. */
export type AnnounceRetirementInput = {
  /** The domain's name. */
  domain: Scalars['ID']['input'];
  /** In which environment. */
  environment: Scalars['ID']['input'];
  /** The day from which it may be gone, in UTC. */
  effectiveOn: Scalars['Date']['input'];
  /** Why, and what to use in its place. */
  reason: Scalars['String']['input'];
};

/** What ends, and where. */
export type RetireDomainInput = {
  /** The domain's name. */
  domain: Scalars['ID']['input'];
  /** In which environment. */
  environment: Scalars['ID']['input'];
  /** Refuse when the environment has changed since this revision. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** A consumer as it shall be. */
export type RegisterConsumerInput = {
  /** The consumer's name: gateways know its requests by it. */
  name: Scalars['ID']['input'];
  /** The team that answers for it. */
  owner: Scalars['String']['input'];
  /** Where that team can be reached. */
  contact: Scalars['String']['input'];
  /** What it uses the graph for. */
  purpose: Scalars['String']['input'];
  /** Ids of the data products that it uses, at most 100. */
  dataProducts?: Array<Scalars['ID']['input']>;
  /** Its operations, at most 10,000; they replace those registered before. Those stay when absent. */
  operations?: InputMaybe<Array<RegisteredOperationInput>>;
  /** Refuse when it has changed since this version; 0 for a new one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What is taken out. */
export type RemoveConsumerInput = {
  /** The consumer's name. */
  name: Scalars['ID']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** An operation to be registered. */
export type RegisteredOperationInput = {
  /** Its name, where it has one. */
  name?: Scalars['String']['input'];
  /** The GraphQL text with the fragments that it uses. */
  text: Scalars['String']['input'];
};

/** What access is asked for. */
export type RequestAccessInput = {
  /** The same key with the same content gives the same agreement, however often it is sent. */
  idempotencyKey: Scalars['String']['input'];
  /** The consumer's name. */
  consumer: Scalars['ID']['input'];
  /** The data product's id. */
  dataProduct: Scalars['ID']['input'];
  /** What the data is wanted for. */
  purpose: Scalars['String']['input'];
};

/** What is granted. */
export type ApproveAccessInput = {
  /** The agreement's id. */
  id: Scalars['ID']['input'];
  /** The last day on which it holds, in UTC; at most 3 years away. */
  endsOn: Scalars['Date']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What is refused. */
export type RefuseAccessInput = {
  /** The agreement's id. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What ends. */
export type EndAccessInput = {
  /** The agreement's id. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What may break. */
export type ApproveExceptionInput = {
  /** The environment that it holds in. */
  environment: Scalars['ID']['input'];
  /** What may break, e.g. `Product.title`. */
  coordinate: Scalars['String']['input'];
  /** The kind of change; any when absent. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The last day on which it counts, in UTC. */
  expires: Scalars['Date']['input'];
};

/** How breaking changes are judged; what is left out gets its default. */
export type SetCheckSettingsInput = {
  /** The environment. */
  environment: Scalars['ID']['input'];
  /** How many days of traffic count, today included, 1 to 3,650. */
  windowDays?: InputMaybe<Scalars['Int']['input']>;
  /** Operations with fewer requests in that time break nobody. */
  minRequests?: InputMaybe<Scalars['Int']['input']>;
  /** Operations with a smaller share of all requests break nobody, from 0 to 1. */
  minShare?: InputMaybe<Scalars['Decimal']['input']>;
  /** Clients whose traffic does not count, at most 1,000. */
  excludedClients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Names or hashes of operations that do not count, at most 1,000. */
  excludedOperations?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A collection as it shall be. */
export type SaveOperationCollectionInput = {
  /** The collection's id; absent for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, at most 100 characters. Of the same owner there is one of a name: made again it is the one that is there. */
  name: Scalars['String']['input'];
  /** Refuse when it has changed since this version; 0 for a new one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What is taken out. */
export type RemoveSavedInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** An operation to be kept. */
export type SaveOperationInput = {
  /** The id of the collection. */
  collection: Scalars['ID']['input'];
  /** Its name there, at most 100 characters. */
  name: Scalars['String']['input'];
  /** The GraphQL text, at most 20,000 characters. */
  text: Scalars['String']['input'];
  /** The variables as JSON, at most 10,000 characters; they may name values to be filled in, as `{{handle}}`. */
  variables?: Scalars['String']['input'];
  /** The version that is written over; absent or 0 for a new one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a saved operation goes. */
export type MoveSavedOperationInput = {
  /** The operation's id. */
  id: Scalars['ID']['input'];
  /** The id of its collection from now on; it stays where it is when absent. */
  collection?: InputMaybe<Scalars['ID']['input']>;
  /** Its name from now on; it keeps it when absent. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of a check. */
export type CheckPayload = {
  /** The check; null when there was none. */
  check: Maybe<Check>;
  /** Why there was none. */
  userErrors: Array<UserError>;
};

/** What came of a release. */
export type ReleasePayload = {
  /** The environment as it is now; null when nothing was released. */
  environment: Maybe<Environment>;
  /** The check, passed or not; null when there was none. */
  check: Maybe<Check>;
  /** Whether the environment serves something else than before. */
  isChanged: Maybe<Scalars['Boolean']['output']>;
  /** Why nothing was released. */
  userErrors: Array<UserError>;
};

/** What came of an announcement. */
export type RetirementPayload = {
  /** The retirement; null when it was refused. */
  retirement: Maybe<Retirement>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What came of a registration. */
export type ConsumerPayload = {
  /** The consumer as it is now; null when it was refused. */
  consumer: Maybe<Consumer>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What came of taking something out. */
export type RemovalPayload = {
  /** Whether it is gone; null when it was refused. */
  isRemoved: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What came of a request or a decision. */
export type AgreementPayload = {
  /** The agreement as it is now; null when it was refused. */
  agreement: Maybe<Agreement>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What came of an approval. */
export type ExceptionPayload = {
  /** The exception; null when it was refused. */
  exception: Maybe<CheckException>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What came of a change of settings. */
export type EnvironmentPayload = {
  /** The environment as it is now; null when it was refused. */
  environment: Maybe<Environment>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What came of saving a collection. */
export type OperationCollectionPayload = {
  /** The collection as it is now; null when it was refused. */
  collection: Maybe<OperationCollection>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What came of saving an operation. */
export type SavedOperationPayload = {
  /** The operation as it is now; null when it was refused. */
  operation: Maybe<SavedOperation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Domain: Domain;
  DomainVersion: DomainVersion;
  DataProduct: DataProduct;
  Environment: Environment;
  Check: Check;
  Consumer: Consumer;
  Agreement: Agreement;
  Operation: Operation;
  OperationCollection: OperationCollection;
  SavedOperation: SavedOperation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Domain:
    ( { __typename: 'Domain' }
    & GraphQLRecursivePick<FederationTypes['Domain'], {"name":true}> );
  DomainVersion:
    ( { __typename: 'DomainVersion' }
    & GraphQLRecursivePick<FederationTypes['DomainVersion'], {"id":true}> );
  DataProduct:
    ( { __typename: 'DataProduct' }
    & GraphQLRecursivePick<FederationTypes['DataProduct'], {"id":true}> );
  Environment:
    ( { __typename: 'Environment' }
    & GraphQLRecursivePick<FederationTypes['Environment'], {"name":true}> );
  Check:
    ( { __typename: 'Check' }
    & GraphQLRecursivePick<FederationTypes['Check'], {"id":true}> );
  Consumer:
    ( { __typename: 'Consumer' }
    & GraphQLRecursivePick<FederationTypes['Consumer'], {"name":true}> );
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Operation:
    ( { __typename: 'Operation' }
    & GraphQLRecursivePick<FederationTypes['Operation'], {"hash":true}> );
  OperationCollection:
    ( { __typename: 'OperationCollection' }
    & GraphQLRecursivePick<FederationTypes['OperationCollection'], {"id":true}> );
  SavedOperation:
    ( { __typename: 'SavedOperation' }
    & GraphQLRecursivePick<FederationTypes['SavedOperation'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  LocaleCode: ResolverTypeWrapper<Scalars['LocaleCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  ErrorCode: ErrorCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Domain: ResolverTypeWrapper<DomainParent>;
  DomainConnection: ResolverTypeWrapper<Omit<DomainConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DomainEdge']>, nodes: Array<ResolversTypes['Domain']> }>;
  DomainEdge: ResolverTypeWrapper<Omit<DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  DomainVersion: ResolverTypeWrapper<DomainVersionParent>;
  DomainVersionConnection: ResolverTypeWrapper<Omit<DomainVersionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DomainVersionEdge']>, nodes: Array<ResolversTypes['DomainVersion']> }>;
  DomainVersionEdge: ResolverTypeWrapper<Omit<DomainVersionEdge, 'node'> & { node: ResolversTypes['DomainVersion'] }>;
  ContractFile: ResolverTypeWrapper<ContractFile>;
  DataProduct: ResolverTypeWrapper<DataProductParent>;
  DataProductStatus: DataProductStatus;
  DataProductConnection: ResolverTypeWrapper<Omit<DataProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DataProductEdge']>, nodes: Array<ResolversTypes['DataProduct']> }>;
  DataProductEdge: ResolverTypeWrapper<Omit<DataProductEdge, 'node'> & { node: ResolversTypes['DataProduct'] }>;
  SupportChannel: ResolverTypeWrapper<SupportChannel>;
  OutputPort: ResolverTypeWrapper<OutputPort>;
  ServiceLevel: ResolverTypeWrapper<ServiceLevelParent>;
  MeasuredDay: ResolverTypeWrapper<MeasuredDay>;
  SampleQuery: ResolverTypeWrapper<SampleQuery>;
  DataProductField: ResolverTypeWrapper<DataProductFieldParent>;
  DataProductFieldConnection: ResolverTypeWrapper<Omit<DataProductFieldConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DataProductFieldEdge']>, nodes: Array<ResolversTypes['DataProductField']> }>;
  DataProductFieldEdge: ResolverTypeWrapper<Omit<DataProductFieldEdge, 'node'> & { node: ResolversTypes['DataProductField'] }>;
  ContractChange: ResolverTypeWrapper<ContractChangeParent>;
  FieldLineage: ResolverTypeWrapper<FieldLineageParent>;
  FieldUse: ResolverTypeWrapper<Omit<FieldUse, 'operation'> & { operation: ResolversTypes['Operation'] }>;
  CatalogMatch: ResolverTypeWrapper<CatalogMatchParent>;
  Environment: ResolverTypeWrapper<EnvironmentParent>;
  GraphChanges: ResolverTypeWrapper<GraphChanges>;
  GraphChange: ResolverTypeWrapper<GraphChange>;
  GraphChangeLevel: GraphChangeLevel;
  ErrorCount: ResolverTypeWrapper<ErrorCountParent>;
  CacheUse: ResolverTypeWrapper<CacheUseParent>;
  GatewayCache: GatewayCache;
  Release: ResolverTypeWrapper<ReleaseParent>;
  DomainProcess: ResolverTypeWrapper<DomainProcess>;
  Revision: ResolverTypeWrapper<RevisionParent>;
  RevisionStep: ResolverTypeWrapper<RevisionStep>;
  ReleaseAction: ReleaseAction;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RevisionEdge']>, nodes: Array<ResolversTypes['Revision']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  Check: ResolverTypeWrapper<CheckParent>;
  CheckReason: CheckReason;
  CheckConnection: ResolverTypeWrapper<Omit<CheckConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CheckEdge']>, nodes: Array<ResolversTypes['Check']> }>;
  CheckEdge: ResolverTypeWrapper<Omit<CheckEdge, 'node'> & { node: ResolversTypes['Check'] }>;
  CheckStep: ResolverTypeWrapper<CheckStepParent>;
  CheckFinding: ResolverTypeWrapper<CheckFindingParent>;
  FindingLevel: FindingLevel;
  CheckException: ResolverTypeWrapper<CheckExceptionParent>;
  Consumer: ResolverTypeWrapper<ConsumerParent>;
  ConsumerConnection: ResolverTypeWrapper<Omit<ConsumerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConsumerEdge']>, nodes: Array<ResolversTypes['Consumer']> }>;
  ConsumerEdge: ResolverTypeWrapper<Omit<ConsumerEdge, 'node'> & { node: ResolversTypes['Consumer'] }>;
  RegisteredOperation: ResolverTypeWrapper<RegisteredOperationParent>;
  RegisteredOperationConnection: ResolverTypeWrapper<Omit<RegisteredOperationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegisteredOperationEdge']>, nodes: Array<ResolversTypes['RegisteredOperation']> }>;
  RegisteredOperationEdge: ResolverTypeWrapper<Omit<RegisteredOperationEdge, 'node'> & { node: ResolversTypes['RegisteredOperation'] }>;
  Notice: ResolverTypeWrapper<Notice>;
  Agreement: ResolverTypeWrapper<AgreementParent>;
  AgreementStatus: AgreementStatus;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  Retirement: ResolverTypeWrapper<RetirementParent>;
  Operation: ResolverTypeWrapper<OperationParent>;
  OperationConnection: ResolverTypeWrapper<Omit<OperationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OperationEdge']>, nodes: Array<ResolversTypes['Operation']> }>;
  OperationEdge: ResolverTypeWrapper<Omit<OperationEdge, 'node'> & { node: ResolversTypes['Operation'] }>;
  OperationUsage: ResolverTypeWrapper<OperationUsageParent>;
  OperationCollection: ResolverTypeWrapper<OperationCollectionParent>;
  OperationCollectionConnection: ResolverTypeWrapper<Omit<OperationCollectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OperationCollectionEdge']>, nodes: Array<ResolversTypes['OperationCollection']> }>;
  OperationCollectionEdge: ResolverTypeWrapper<Omit<OperationCollectionEdge, 'node'> & { node: ResolversTypes['OperationCollection'] }>;
  SavedOperation: ResolverTypeWrapper<SavedOperationParent>;
  DomainVersionInput: DomainVersionInput;
  ContractFileInput: ContractFileInput;
  TableInput: TableInput;
  ColumnInput: ColumnInput;
  CheckVersionsInput: CheckVersionsInput;
  PublishVersionsInput: PublishVersionsInput;
  PromoteVersionInput: PromoteVersionInput;
  RollBackVersionInput: RollBackVersionInput;
  AnnounceRetirementInput: AnnounceRetirementInput;
  RetireDomainInput: RetireDomainInput;
  RegisterConsumerInput: RegisterConsumerInput;
  RemoveConsumerInput: RemoveConsumerInput;
  RegisteredOperationInput: RegisteredOperationInput;
  RequestAccessInput: RequestAccessInput;
  ApproveAccessInput: ApproveAccessInput;
  RefuseAccessInput: RefuseAccessInput;
  EndAccessInput: EndAccessInput;
  ApproveExceptionInput: ApproveExceptionInput;
  SetCheckSettingsInput: SetCheckSettingsInput;
  SaveOperationCollectionInput: SaveOperationCollectionInput;
  RemoveSavedInput: RemoveSavedInput;
  SaveOperationInput: SaveOperationInput;
  MoveSavedOperationInput: MoveSavedOperationInput;
  CheckPayload: ResolverTypeWrapper<Omit<CheckPayload, 'check'> & { check?: Maybe<ResolversTypes['Check']> }>;
  ReleasePayload: ResolverTypeWrapper<Omit<ReleasePayload, 'environment' | 'check'> & { environment?: Maybe<ResolversTypes['Environment']>, check?: Maybe<ResolversTypes['Check']> }>;
  RetirementPayload: ResolverTypeWrapper<Omit<RetirementPayload, 'retirement'> & { retirement?: Maybe<ResolversTypes['Retirement']> }>;
  ConsumerPayload: ResolverTypeWrapper<Omit<ConsumerPayload, 'consumer'> & { consumer?: Maybe<ResolversTypes['Consumer']> }>;
  RemovalPayload: ResolverTypeWrapper<RemovalPayload>;
  AgreementPayload: ResolverTypeWrapper<Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  ExceptionPayload: ResolverTypeWrapper<Omit<ExceptionPayload, 'exception'> & { exception?: Maybe<ResolversTypes['CheckException']> }>;
  EnvironmentPayload: ResolverTypeWrapper<Omit<EnvironmentPayload, 'environment'> & { environment?: Maybe<ResolversTypes['Environment']> }>;
  OperationCollectionPayload: ResolverTypeWrapper<Omit<OperationCollectionPayload, 'collection'> & { collection?: Maybe<ResolversTypes['OperationCollection']> }>;
  SavedOperationPayload: ResolverTypeWrapper<Omit<SavedOperationPayload, 'operation'> & { operation?: Maybe<ResolversTypes['SavedOperation']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Decimal: Scalars['Decimal']['output'];
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  LocaleCode: Scalars['LocaleCode']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  UserError: UserError;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Domain: DomainParent;
  DomainConnection: Omit<DomainConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DomainEdge']>, nodes: Array<ResolversParentTypes['Domain']> };
  DomainEdge: Omit<DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  DomainVersion: DomainVersionParent;
  DomainVersionConnection: Omit<DomainVersionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DomainVersionEdge']>, nodes: Array<ResolversParentTypes['DomainVersion']> };
  DomainVersionEdge: Omit<DomainVersionEdge, 'node'> & { node: ResolversParentTypes['DomainVersion'] };
  ContractFile: ContractFile;
  DataProduct: DataProductParent;
  DataProductConnection: Omit<DataProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DataProductEdge']>, nodes: Array<ResolversParentTypes['DataProduct']> };
  DataProductEdge: Omit<DataProductEdge, 'node'> & { node: ResolversParentTypes['DataProduct'] };
  SupportChannel: SupportChannel;
  OutputPort: OutputPort;
  ServiceLevel: ServiceLevelParent;
  MeasuredDay: MeasuredDay;
  SampleQuery: SampleQuery;
  DataProductField: DataProductFieldParent;
  DataProductFieldConnection: Omit<DataProductFieldConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DataProductFieldEdge']>, nodes: Array<ResolversParentTypes['DataProductField']> };
  DataProductFieldEdge: Omit<DataProductFieldEdge, 'node'> & { node: ResolversParentTypes['DataProductField'] };
  ContractChange: ContractChangeParent;
  FieldLineage: FieldLineageParent;
  FieldUse: Omit<FieldUse, 'operation'> & { operation: ResolversParentTypes['Operation'] };
  CatalogMatch: CatalogMatchParent;
  Environment: EnvironmentParent;
  GraphChanges: GraphChanges;
  GraphChange: GraphChange;
  ErrorCount: ErrorCountParent;
  CacheUse: CacheUseParent;
  Release: ReleaseParent;
  DomainProcess: DomainProcess;
  Revision: RevisionParent;
  RevisionStep: RevisionStep;
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RevisionEdge']>, nodes: Array<ResolversParentTypes['Revision']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  Check: CheckParent;
  CheckConnection: Omit<CheckConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CheckEdge']>, nodes: Array<ResolversParentTypes['Check']> };
  CheckEdge: Omit<CheckEdge, 'node'> & { node: ResolversParentTypes['Check'] };
  CheckStep: CheckStepParent;
  CheckFinding: CheckFindingParent;
  CheckException: CheckExceptionParent;
  Consumer: ConsumerParent;
  ConsumerConnection: Omit<ConsumerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConsumerEdge']>, nodes: Array<ResolversParentTypes['Consumer']> };
  ConsumerEdge: Omit<ConsumerEdge, 'node'> & { node: ResolversParentTypes['Consumer'] };
  RegisteredOperation: RegisteredOperationParent;
  RegisteredOperationConnection: Omit<RegisteredOperationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegisteredOperationEdge']>, nodes: Array<ResolversParentTypes['RegisteredOperation']> };
  RegisteredOperationEdge: Omit<RegisteredOperationEdge, 'node'> & { node: ResolversParentTypes['RegisteredOperation'] };
  Notice: Notice;
  Agreement: AgreementParent;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  Retirement: RetirementParent;
  Operation: OperationParent;
  OperationConnection: Omit<OperationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OperationEdge']>, nodes: Array<ResolversParentTypes['Operation']> };
  OperationEdge: Omit<OperationEdge, 'node'> & { node: ResolversParentTypes['Operation'] };
  OperationUsage: OperationUsageParent;
  OperationCollection: OperationCollectionParent;
  OperationCollectionConnection: Omit<OperationCollectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OperationCollectionEdge']>, nodes: Array<ResolversParentTypes['OperationCollection']> };
  OperationCollectionEdge: Omit<OperationCollectionEdge, 'node'> & { node: ResolversParentTypes['OperationCollection'] };
  SavedOperation: SavedOperationParent;
  DomainVersionInput: DomainVersionInput;
  ContractFileInput: ContractFileInput;
  TableInput: TableInput;
  ColumnInput: ColumnInput;
  CheckVersionsInput: CheckVersionsInput;
  PublishVersionsInput: PublishVersionsInput;
  PromoteVersionInput: PromoteVersionInput;
  RollBackVersionInput: RollBackVersionInput;
  AnnounceRetirementInput: AnnounceRetirementInput;
  RetireDomainInput: RetireDomainInput;
  RegisterConsumerInput: RegisterConsumerInput;
  RemoveConsumerInput: RemoveConsumerInput;
  RegisteredOperationInput: RegisteredOperationInput;
  RequestAccessInput: RequestAccessInput;
  ApproveAccessInput: ApproveAccessInput;
  RefuseAccessInput: RefuseAccessInput;
  EndAccessInput: EndAccessInput;
  ApproveExceptionInput: ApproveExceptionInput;
  SetCheckSettingsInput: SetCheckSettingsInput;
  SaveOperationCollectionInput: SaveOperationCollectionInput;
  RemoveSavedInput: RemoveSavedInput;
  SaveOperationInput: SaveOperationInput;
  MoveSavedOperationInput: MoveSavedOperationInput;
  CheckPayload: Omit<CheckPayload, 'check'> & { check?: Maybe<ResolversParentTypes['Check']> };
  ReleasePayload: Omit<ReleasePayload, 'environment' | 'check'> & { environment?: Maybe<ResolversParentTypes['Environment']>, check?: Maybe<ResolversParentTypes['Check']> };
  RetirementPayload: Omit<RetirementPayload, 'retirement'> & { retirement?: Maybe<ResolversParentTypes['Retirement']> };
  ConsumerPayload: Omit<ConsumerPayload, 'consumer'> & { consumer?: Maybe<ResolversParentTypes['Consumer']> };
  RemovalPayload: RemovalPayload;
  AgreementPayload: Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  ExceptionPayload: Omit<ExceptionPayload, 'exception'> & { exception?: Maybe<ResolversParentTypes['CheckException']> };
  EnvironmentPayload: Omit<EnvironmentPayload, 'environment'> & { environment?: Maybe<ResolversParentTypes['Environment']> };
  OperationCollectionPayload: Omit<OperationCollectionPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['OperationCollection']> };
  SavedOperationPayload: Omit<SavedOperationPayload, 'operation'> & { operation?: Maybe<ResolversParentTypes['SavedOperation']> };
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Maybe<Scalars['Int']['input']>;
  scope: Maybe<CacheControlScope>;
  inheritMaxAge: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface LocaleCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocaleCode'], any> {
  name: 'LocaleCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'name'>>;
  domains?: Resolver<ResolversTypes['DomainConnection'], ParentType, ContextType, RequireFields<QueryDomainsArgs, 'first'>>;
  dataProduct?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType, RequireFields<QueryDataProductArgs, 'id'>>;
  dataProducts?: Resolver<ResolversTypes['DataProductConnection'], ParentType, ContextType, RequireFields<QueryDataProductsArgs, 'first'>>;
  searchCatalog?: Resolver<Array<ResolversTypes['CatalogMatch']>, ParentType, ContextType, RequireFields<QuerySearchCatalogArgs, 'text' | 'first'>>;
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType, RequireFields<QueryEnvironmentArgs, 'name'>>;
  environments?: Resolver<Array<ResolversTypes['Environment']>, ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['Consumer']>, ParentType, ContextType, RequireFields<QueryConsumerArgs, 'name'>>;
  consumers?: Resolver<ResolversTypes['ConsumerConnection'], ParentType, ContextType, RequireFields<QueryConsumersArgs, 'first'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType, RequireFields<QueryCheckArgs, 'id'>>;
  checks?: Resolver<ResolversTypes['CheckConnection'], ParentType, ContextType, RequireFields<QueryChecksArgs, 'first'>>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'hash'>>;
  operations?: Resolver<ResolversTypes['OperationConnection'], ParentType, ContextType, RequireFields<QueryOperationsArgs, 'first'>>;
  operationCollection?: Resolver<Maybe<ResolversTypes['OperationCollection']>, ParentType, ContextType, RequireFields<QueryOperationCollectionArgs, 'id'>>;
  operationCollections?: Resolver<ResolversTypes['OperationCollectionConnection'], ParentType, ContextType, RequireFields<QueryOperationCollectionsArgs, 'first'>>;
  savedOperation?: Resolver<Maybe<ResolversTypes['SavedOperation']>, ParentType, ContextType, RequireFields<QuerySavedOperationArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkVersions?: Resolver<ResolversTypes['CheckPayload'], ParentType, ContextType, RequireFields<MutationCheckVersionsArgs, 'input'>>;
  publishVersions?: Resolver<ResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<MutationPublishVersionsArgs, 'input'>>;
  promoteVersion?: Resolver<ResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<MutationPromoteVersionArgs, 'input'>>;
  rollBackVersion?: Resolver<ResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<MutationRollBackVersionArgs, 'input'>>;
  announceRetirement?: Resolver<ResolversTypes['RetirementPayload'], ParentType, ContextType, RequireFields<MutationAnnounceRetirementArgs, 'input'>>;
  retireDomain?: Resolver<ResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<MutationRetireDomainArgs, 'input'>>;
  registerConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationRegisterConsumerArgs, 'input'>>;
  removeConsumer?: Resolver<ResolversTypes['RemovalPayload'], ParentType, ContextType, RequireFields<MutationRemoveConsumerArgs, 'input'>>;
  requestAccess?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationRequestAccessArgs, 'input'>>;
  approveAccess?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationApproveAccessArgs, 'input'>>;
  refuseAccess?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationRefuseAccessArgs, 'input'>>;
  endAccess?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationEndAccessArgs, 'input'>>;
  approveException?: Resolver<ResolversTypes['ExceptionPayload'], ParentType, ContextType, RequireFields<MutationApproveExceptionArgs, 'input'>>;
  setCheckSettings?: Resolver<ResolversTypes['EnvironmentPayload'], ParentType, ContextType, RequireFields<MutationSetCheckSettingsArgs, 'input'>>;
  saveOperationCollection?: Resolver<ResolversTypes['OperationCollectionPayload'], ParentType, ContextType, RequireFields<MutationSaveOperationCollectionArgs, 'input'>>;
  removeOperationCollection?: Resolver<ResolversTypes['RemovalPayload'], ParentType, ContextType, RequireFields<MutationRemoveOperationCollectionArgs, 'input'>>;
  saveOperation?: Resolver<ResolversTypes['SavedOperationPayload'], ParentType, ContextType, RequireFields<MutationSaveOperationArgs, 'input'>>;
  moveSavedOperation?: Resolver<ResolversTypes['SavedOperationPayload'], ParentType, ContextType, RequireFields<MutationMoveSavedOperationArgs, 'input'>>;
  removeSavedOperation?: Resolver<ResolversTypes['RemovalPayload'], ParentType, ContextType, RequireFields<MutationRemoveSavedOperationArgs, 'input'>>;
};

export type DomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain'], FederationReferenceType extends FederationReferenceTypes['Domain'] = FederationReferenceTypes['Domain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Domain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataProducts?: Resolver<Array<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['DomainVersionConnection'], ParentType, ContextType, RequireFields<DomainVersionsArgs, 'first'>>;
  retirement?: Resolver<Maybe<ResolversTypes['Retirement']>, ParentType, ContextType>;
};

export type DomainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainConnection'] = ResolversParentTypes['DomainConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Domain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DomainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainEdge'] = ResolversParentTypes['DomainEdge']> = {
  node?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DomainVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainVersion'] = ResolversParentTypes['DomainVersion'], FederationReferenceType extends FederationReferenceTypes['DomainVersion'] = FederationReferenceTypes['DomainVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DomainVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contracts?: Resolver<Array<ResolversTypes['ContractFile']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType>;
};

export type DomainVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainVersionConnection'] = ResolversParentTypes['DomainVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DomainVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DomainVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DomainVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainVersionEdge'] = ResolversParentTypes['DomainVersionEdge']> = {
  node?: Resolver<ResolversTypes['DomainVersion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractFile'] = ResolversParentTypes['ContractFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct'], FederationReferenceType extends FederationReferenceTypes['DataProduct'] = FederationReferenceTypes['DataProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataProductStatus'], ParentType, ContextType>;
  contractVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitations?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['ContractFile'], ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  isApprovalNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['SupportChannel']>, ParentType, ContextType>;
  ports?: Resolver<Array<ResolversTypes['OutputPort']>, ParentType, ContextType>;
  serviceLevels?: Resolver<Array<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
  sampleQueries?: Resolver<Array<ResolversTypes['SampleQuery']>, ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['DataProductFieldConnection'], ParentType, ContextType, RequireFields<DataProductFieldsArgs, 'first'>>;
  changelog?: Resolver<Array<ResolversTypes['ContractChange']>, ParentType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<DataProductAgreementsArgs, 'first'>>;
  lineage?: Resolver<Array<ResolversTypes['FieldLineage']>, ParentType, ContextType>;
};

export type DataProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProductConnection'] = ResolversParentTypes['DataProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProductEdge'] = ResolversParentTypes['DataProductEdge']> = {
  node?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportChannel'] = ResolversParentTypes['SupportChannel']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutputPortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutputPort'] = ResolversParentTypes['OutputPort']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevel'] = ResolversParentTypes['ServiceLevel']> = {
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promised?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isKept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MeasuredDay']>, ParentType, ContextType, RequireFields<ServiceLevelHistoryArgs, 'days'>>;
};

export type MeasuredDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredDay'] = ResolversParentTypes['MeasuredDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SampleQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleQuery'] = ResolversParentTypes['SampleQuery']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataProductFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProductField'] = ResolversParentTypes['DataProductField']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logicalType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DataProductFieldConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProductFieldConnection'] = ResolversParentTypes['DataProductFieldConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataProductFieldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DataProductField']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataProductFieldEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataProductFieldEdge'] = ResolversParentTypes['DataProductFieldEdge']> = {
  node?: Resolver<ResolversTypes['DataProductField'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractChange'] = ResolversParentTypes['ContractChange']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldLineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldLineage'] = ResolversParentTypes['FieldLineage']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['Operation']>, ParentType, ContextType>;
  clients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['FieldUse']>, ParentType, ContextType>;
};

export type FieldUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldUse'] = ResolversParentTypes['FieldUse']> = {
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogMatch'] = ResolversParentTypes['CatalogMatch']> = {
  dataProduct?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Environment'] = ResolversParentTypes['Environment'], FederationReferenceType extends FederationReferenceTypes['Environment'] = FederationReferenceTypes['Environment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Environment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  supergraphSdl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  apiSdl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<EnvironmentRevisionsArgs, 'first'>>;
  checkSettings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['CheckException']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['GraphChanges']>, ParentType, ContextType, RequireFields<EnvironmentChangesArgs, 'from' | 'to'>>;
  errors?: Resolver<Array<ResolversTypes['ErrorCount']>, ParentType, ContextType, RequireFields<EnvironmentErrorsArgs, 'days'>>;
  caches?: Resolver<Array<ResolversTypes['CacheUse']>, ParentType, ContextType, RequireFields<EnvironmentCachesArgs, 'days'>>;
};

export type GraphChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphChanges'] = ResolversParentTypes['GraphChanges']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['GraphChange']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GraphChangeLevel'], ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErrorCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErrorCount'] = ResolversParentTypes['ErrorCount']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CacheUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CacheUse'] = ResolversParentTypes['CacheUse']> = {
  cache?: Resolver<ResolversTypes['GatewayCache'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  misses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['DomainVersion'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  process?: Resolver<ResolversTypes['DomainProcess'], ParentType, ContextType>;
};

export type DomainProcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainProcess'] = ResolversParentTypes['DomainProcess']> = {
  isReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeredInMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ReleaseAction'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['RevisionStep']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType>;
};

export type RevisionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionStep'] = ResolversParentTypes['RevisionStep']> = {
  domain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check'], FederationReferenceType extends FederationReferenceTypes['Check'] = FederationReferenceTypes['Check']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Check']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CheckReason'], ParentType, ContextType>;
  isPassed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CheckStep']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckConnection'] = ResolversParentTypes['CheckConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckEdge'] = ResolversParentTypes['CheckEdge']> = {
  node?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckStep'] = ResolversParentTypes['CheckStep']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CheckFinding']>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckFinding'] = ResolversParentTypes['CheckFinding']> = {
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckException'] = ResolversParentTypes['CheckException']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ConsumerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consumer'] = ResolversParentTypes['Consumer'], FederationReferenceType extends FederationReferenceTypes['Consumer'] = FederationReferenceTypes['Consumer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consumer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataProducts?: Resolver<Array<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  operationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operations?: Resolver<ResolversTypes['RegisteredOperationConnection'], ParentType, ContextType, RequireFields<ConsumerOperationsArgs, 'first'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, RequireFields<ConsumerAgreementsArgs, 'first'>>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsumerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerConnection'] = ResolversParentTypes['ConsumerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsumerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Consumer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsumerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerEdge'] = ResolversParentTypes['ConsumerEdge']> = {
  node?: Resolver<ResolversTypes['Consumer'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisteredOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredOperation'] = ResolversParentTypes['RegisteredOperation']> = {
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisteredOperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredOperationConnection'] = ResolversParentTypes['RegisteredOperationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegisteredOperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RegisteredOperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisteredOperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredOperationEdge'] = ResolversParentTypes['RegisteredOperationEdge']> = {
  node?: Resolver<ResolversTypes['RegisteredOperation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  domain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['Consumer'], ParentType, ContextType>;
  dataProduct?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retirement'] = ResolversParentTypes['Retirement']> = {
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  told?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation'], FederationReferenceType extends FederationReferenceTypes['Operation'] = FederationReferenceTypes['Operation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Operation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usage?: Resolver<Array<ResolversTypes['OperationUsage']>, ParentType, ContextType, RequireFields<OperationUsageArgs, 'days'>>;
};

export type OperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationConnection'] = ResolversParentTypes['OperationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Operation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationEdge'] = ResolversParentTypes['OperationEdge']> = {
  node?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationUsage'] = ResolversParentTypes['OperationUsage']> = {
  environment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p95Ms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p99Ms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OperationCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationCollection'] = ResolversParentTypes['OperationCollection'], FederationReferenceType extends FederationReferenceTypes['OperationCollection'] = FederationReferenceTypes['OperationCollection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OperationCollection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['SavedOperation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationCollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationCollectionConnection'] = ResolversParentTypes['OperationCollectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OperationCollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OperationCollection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OperationCollectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationCollectionEdge'] = ResolversParentTypes['OperationCollectionEdge']> = {
  node?: Resolver<ResolversTypes['OperationCollection'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedOperation'] = ResolversParentTypes['SavedOperation'], FederationReferenceType extends FederationReferenceTypes['SavedOperation'] = FederationReferenceTypes['SavedOperation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SavedOperation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['OperationCollection'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckPayload'] = ResolversParentTypes['CheckPayload']> = {
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasePayload'] = ResolversParentTypes['ReleasePayload']> = {
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['Check']>, ParentType, ContextType>;
  isChanged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetirementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetirementPayload'] = ResolversParentTypes['RetirementPayload']> = {
  retirement?: Resolver<Maybe<ResolversTypes['Retirement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsumerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerPayload'] = ResolversParentTypes['ConsumerPayload']> = {
  consumer?: Resolver<Maybe<ResolversTypes['Consumer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalPayload'] = ResolversParentTypes['RemovalPayload']> = {
  isRemoved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExceptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceptionPayload'] = ResolversParentTypes['ExceptionPayload']> = {
  exception?: Resolver<Maybe<ResolversTypes['CheckException']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnvironmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentPayload'] = ResolversParentTypes['EnvironmentPayload']> = {
  environment?: Resolver<Maybe<ResolversTypes['Environment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OperationCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationCollectionPayload'] = ResolversParentTypes['OperationCollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['OperationCollection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedOperationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedOperationPayload'] = ResolversParentTypes['SavedOperationPayload']> = {
  operation?: Resolver<Maybe<ResolversTypes['SavedOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Decimal?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  LocaleCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  DomainVersion?: DomainVersionResolvers<ContextType>;
  DomainVersionConnection?: DomainVersionConnectionResolvers<ContextType>;
  DomainVersionEdge?: DomainVersionEdgeResolvers<ContextType>;
  ContractFile?: ContractFileResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  DataProductConnection?: DataProductConnectionResolvers<ContextType>;
  DataProductEdge?: DataProductEdgeResolvers<ContextType>;
  SupportChannel?: SupportChannelResolvers<ContextType>;
  OutputPort?: OutputPortResolvers<ContextType>;
  ServiceLevel?: ServiceLevelResolvers<ContextType>;
  MeasuredDay?: MeasuredDayResolvers<ContextType>;
  SampleQuery?: SampleQueryResolvers<ContextType>;
  DataProductField?: DataProductFieldResolvers<ContextType>;
  DataProductFieldConnection?: DataProductFieldConnectionResolvers<ContextType>;
  DataProductFieldEdge?: DataProductFieldEdgeResolvers<ContextType>;
  ContractChange?: ContractChangeResolvers<ContextType>;
  FieldLineage?: FieldLineageResolvers<ContextType>;
  FieldUse?: FieldUseResolvers<ContextType>;
  CatalogMatch?: CatalogMatchResolvers<ContextType>;
  Environment?: EnvironmentResolvers<ContextType>;
  GraphChanges?: GraphChangesResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  ErrorCount?: ErrorCountResolvers<ContextType>;
  CacheUse?: CacheUseResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  DomainProcess?: DomainProcessResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionStep?: RevisionStepResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  CheckConnection?: CheckConnectionResolvers<ContextType>;
  CheckEdge?: CheckEdgeResolvers<ContextType>;
  CheckStep?: CheckStepResolvers<ContextType>;
  CheckFinding?: CheckFindingResolvers<ContextType>;
  CheckException?: CheckExceptionResolvers<ContextType>;
  Consumer?: ConsumerResolvers<ContextType>;
  ConsumerConnection?: ConsumerConnectionResolvers<ContextType>;
  ConsumerEdge?: ConsumerEdgeResolvers<ContextType>;
  RegisteredOperation?: RegisteredOperationResolvers<ContextType>;
  RegisteredOperationConnection?: RegisteredOperationConnectionResolvers<ContextType>;
  RegisteredOperationEdge?: RegisteredOperationEdgeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Retirement?: RetirementResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  OperationConnection?: OperationConnectionResolvers<ContextType>;
  OperationEdge?: OperationEdgeResolvers<ContextType>;
  OperationUsage?: OperationUsageResolvers<ContextType>;
  OperationCollection?: OperationCollectionResolvers<ContextType>;
  OperationCollectionConnection?: OperationCollectionConnectionResolvers<ContextType>;
  OperationCollectionEdge?: OperationCollectionEdgeResolvers<ContextType>;
  SavedOperation?: SavedOperationResolvers<ContextType>;
  CheckPayload?: CheckPayloadResolvers<ContextType>;
  ReleasePayload?: ReleasePayloadResolvers<ContextType>;
  RetirementPayload?: RetirementPayloadResolvers<ContextType>;
  ConsumerPayload?: ConsumerPayloadResolvers<ContextType>;
  RemovalPayload?: RemovalPayloadResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  ExceptionPayload?: ExceptionPayloadResolvers<ContextType>;
  EnvironmentPayload?: EnvironmentPayloadResolvers<ContextType>;
  OperationCollectionPayload?: OperationCollectionPayloadResolvers<ContextType>;
  SavedOperationPayload?: SavedOperationPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
