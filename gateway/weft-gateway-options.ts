import type {
  GetDataSourceFunction,
  GraphQLDataSource,
  SubgraphHealthCheckFunction,
} from '@apollo/gateway';
import type { Logger } from '@apollo/utils.logger';
import { toMeshError } from '../schema/errors.ts';
import type { EngineOptions } from './engine.ts';
import { dataSourceSubgraph } from './execution/data-source-subgraph.ts';
import type { ReportFailure } from './execution/execution-run.ts';
import { httpSubgraph } from './execution/http-subgraph.ts';
import type { Subgraph } from './execution/subgraph.ts';
import type { Planner } from './planning/planner.ts';
import type { ExecutedOperation } from './telemetry/answered.ts';
import type { CacheLookups } from './telemetry/gateway-counts.ts';

export interface SupergraphHooks {
  /** Resolves when it is served. Rejects when it cannot be, which the logger is told anyway. */
  update(supergraphSdl: string): Promise<void>;
  /** Composes subgraphs' schemas beside the requests, not between them. See `composeFitting`. */
  compose: Planner['compose'];
  healthCheck: SubgraphHealthCheckFunction;
  getDataSource: GetDataSourceFunction;
}

/** What gives a supergraph and its updates. Apollo's own managers are such, e.g. IntrospectAndCompose. */
export interface SupergraphManager {
  initialize(
    hooks: SupergraphHooks,
  ): Promise<{ supergraphSdl: string; cleanup?: () => Promise<void> }>;
}

/** ApolloGateway's options that concern no vendor's service, and a few of our own. */
export interface WeftGatewayOptions {
  /** A supergraph, or what gives one and its updates, e.g. `new IntrospectAndCompose({ … })`. */
  supergraphSdl: string | SupergraphManager | SupergraphManager['initialize'];
  /** How a subgraph is asked; over HTTP when absent. */
  buildService?(address: { name: string; url?: string }): GraphQLDataSource;
  /** Ask every subgraph whether it is there before the first supergraph is served. */
  serviceHealthCheck?: boolean;
  logger?: Logger;
  /** The headers that go to subgraphs on behalf of a request, by what the server's context says. */
  forwardHeaders?(contextValue: object): Readonly<Record<string, string>>;
  /** Longest that a subgraph may take to answer over HTTP, in ms. */
  timeoutMs?: number;
  /** Most connections to one subgraph. */
  connections?: number;
  /** Whether a label of progressive `@override` that is no percentage is on for a request. */
  isOverrideOn?(label: string, contextValue: object): boolean;
  /** Told why a subgraph had no usable answer; the logger is, when absent. */
  reportFailure?: ReportFailure;
  /** Told what was executed for a request, before its answer is given to the server. */
  onExecuted?(contextValue: object, executed: ExecutedOperation): void;
  /** Where it is counted how often plans and answers were at hand. */
  lookups?: CacheLookups | undefined;
  /** Compiled operations that are kept. */
  maxOperations?: number;
}

const planTimeoutMs = 30_000;
const queueLimit = 1000;
/** What is compiled of a document takes some hundred bytes for each of its letters: this is half a gigabyte at most. */
const documentLength = 2 * 1024 * 1024;

export function engineOptions(options: WeftGatewayOptions): Omit<EngineOptions, 'onServed'> {
  const { logger } = options;
  return {
    createSubgraph: (address) => createSubgraph(options, address),
    overrides: { isOn: options.isOverrideOn ?? (() => false), random: Math.random },
    reportFailure:
      options.reportFailure ??
      ((name, error) => logger?.warn(`${name} cannot be asked: ${toMeshError(error).message}`)),
    lookups: options.lookups,
    planning: { planTimeoutMs, queueLimit },
    operationCache: { operations: options.maxOperations ?? 1000, documentLength },
  };
}

export function createSubgraph(
  { buildService, timeoutMs = 30_000, connections = 128, lookups }: WeftGatewayOptions,
  address: { name: string; url: string },
): Subgraph {
  return buildService
    ? dataSourceSubgraph(address.name, buildService(address))
    : httpSubgraph({ ...address, timeoutMs, connections, lookups });
}
