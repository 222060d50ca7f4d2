import type { GraphQLDataSource } from '@apollo/gateway';
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { type GraphQLFormattedError, type GraphQLSchema, getVariableValues } from 'graphql';
import { MeshError, toMeshError } from '../schema/errors.ts';
import { type Engine, startEngine } from './engine.ts';
import type { PartsTaker } from './execution/execute-deferred.ts';
import { refusedDocument, refusedRequest } from './execution/execute-operation.ts';
import { executionResult, resultOf } from './execution/execution-result.ts';
import { forward, type Subgraph } from './execution/subgraph.ts';
import { subgraphDataSource } from './execution/subgraph-data-source.ts';
import type { Explanation } from './explanation.ts';
import { SchemaListeners } from './schema-listeners.ts';
import type { ServedSupergraph } from './supergraph/served-supergraph.ts';
import {
  createSubgraph,
  engineOptions,
  type SupergraphHooks,
  type WeftGatewayOptions,
} from './weft-gateway-options.ts';

/**
 * Weft's engine behind Apollo Server: `new ApolloServer({ gateway: new WeftGateway(options) })`.
 * It takes the options of ApolloGateway, so that a user moves by changing one import.
 */
export class WeftGateway implements GatewayInterface {
  readonly engine: Engine;
  readonly #options: WeftGatewayOptions;
  readonly #listeners: SchemaListeners;
  /** Which supergraph a request was validated against, by what Apollo Server knows of it. */
  readonly #bySchema = new WeakMap<object, ServedSupergraph>();
  /** By the context of their request. */
  readonly #partsTakers = new WeakMap<object, PartsTaker>();
  /** By the context of their request. */
  readonly #explanations = new WeakMap<object, Explanation>();
  /** What supergraph managers ask subgraphs with. */
  readonly #managersSubgraphs: Subgraph[] = [];
  #cleanup: (() => Promise<void>) | undefined;
  /** The last update that a manager gave; never rejects. */
  #updating: Promise<void> = Promise.resolve();

  constructor(options: WeftGatewayOptions) {
    this.#options = options;
    this.#listeners = new SchemaListeners(options.logger);
    this.engine = startEngine({
      ...engineOptions(options),
      onServed: (supergraph) => this.#announce(supergraph),
    });
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    return this.#listeners.add(callback);
  }

  /** Rejects when the first supergraph cannot be had, or cannot be served; nothing is left running then. */
  async load(_options?: object): Promise<GatewayLoadResult> {
    try {
      await this.#serveFirst();
    } catch (error) {
      // A server that did not start is never stopped.
      await this.stop();
      throw error;
    }
    return { executor: (requestContext) => this.#execute(requestContext) };
  }

  /** Lets the request with this context be answered in parts; see `http/deferred-answers.ts`. */
  takeParts(contextValue: object, taker: PartsTaker): void {
    this.#partsTakers.set(contextValue, taker);
  }

  /** Has it taken down how the request with this context is answered; see `http/explained-answers.ts`. */
  explain(contextValue: object, explanation: Explanation): void {
    this.#explanations.set(contextValue, explanation);
  }

  /** What is wrong with a document that a request with this schema asks; see `Engine.validate`. */
  validate(schema: GraphQLSchema, source: string): Promise<readonly GraphQLFormattedError[]> {
    return this.engine.validate(this.#supergraphFor(schema), source);
  }

  async stop(): Promise<void> {
    await this.#cleanup?.().catch((error) => {
      this.#options.logger?.error(
        `the supergraph manager cannot stop: ${toMeshError(error).message}`,
      );
    });
    await this.engine.stop();
    await Promise.all(this.#managersSubgraphs.map((subgraph) => subgraph.stop()));
  }

  async #serveFirst(): Promise<void> {
    const { supergraphSdl, cleanup } = await this.#initialize();
    this.#cleanup = cleanup;
    if (this.#options.serviceHealthCheck) await this.engine.checkHealth(supergraphSdl);
    // What the manager gave meanwhile is newer.
    await this.#updating;
    if (!this.engine.current) await this.engine.update(supergraphSdl);
  }

  async #initialize(): Promise<{ supergraphSdl: string; cleanup?: () => Promise<void> }> {
    const { supergraphSdl } = this.#options;
    if (typeof supergraphSdl === 'string') return { supergraphSdl };
    const hooks: SupergraphHooks = {
      update: (sdl) => this.#update(sdl),
      compose: (current, wanted) => this.engine.compose(current, wanted),
      healthCheck: (sdl) => this.engine.checkHealth(sdl),
      getDataSource: (address) => this.#dataSource(address),
    };
    return typeof supergraphSdl === 'function'
      ? supergraphSdl(hooks)
      : supergraphSdl.initialize(hooks);
  }

  /** Managers of others take no promise; whoever does learns from it when the graph is served. */
  #update(sdl: string): Promise<void> {
    const update = this.engine.update(sdl);
    this.#updating = update.catch((error) => {
      this.#options.logger?.error(`graph kept as it was: ${toMeshError(error).message}`);
    });
    return update;
  }

  #dataSource({ name, url = '' }: { name: string; url?: string }): GraphQLDataSource {
    const { buildService } = this.#options;
    if (buildService) return buildService({ name, url });
    const subgraph = createSubgraph(this.#options, { name, url });
    this.#managersSubgraphs.push(subgraph);
    return subgraphDataSource(subgraph);
  }

  #announce(supergraph: ServedSupergraph): void {
    this.#bySchema.set(supergraph.schema, supergraph);
    this.#listeners.tell({ apiSchema: supergraph.schema, coreSupergraphSdl: supergraph.sdl });
  }

  /** The one with this schema, or the current one: plugins may take so long that the other was given up. */
  #supergraphFor(schema: GraphQLSchema): ServedSupergraph {
    const validated = this.#bySchema.get(schema);
    const supergraph = validated && !validated.isGivenUp ? validated : this.engine.current;
    if (!supergraph) throw new MeshError('INTERNAL', 'No supergraph is loaded');
    return supergraph;
  }

  /** Executes a request of Apollo Server on the supergraph that it was validated against. */
  async #execute(requestContext: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { source, request, context, document, operation, schema } = requestContext;
    const supergraph = this.#supergraphFor(schema);
    const refused =
      refusedRequest(operation, request.operationName) ??
      (supergraph.schema === schema ? undefined : refusedDocument(supergraph.schema, document));
    if (refused) return { errors: [refused] };
    const { operationName, variables } = request;
    const forwarded = forward(this.#options.forwardHeaders?.(context) ?? {});
    const client = { contextValue: context, requestContext, forwarded };
    const explanation = this.#explanations.get(context);
    const asked = { source, operationName, variables, request: client, explanation };
    const taker = this.#partsTakers.get(context);
    if (explanation?.asked.isDryRun) {
      await this.engine.plan(supergraph, asked, taker !== undefined);
      return { data: null };
    }
    const outcome = taker
      ? await this.engine.executeInParts(supergraph, asked, taker.signal)
      : await this.engine.execute(supergraph, asked);
    const { operation: cached } = outcome;
    if (outcome.kind !== 'refused')
      this.#options.onExecuted?.(context, { supergraph, operation: cached });
    if (outcome.kind === 'answered') return executionResult(outcome.answer);
    if (outcome.kind === 'parts') {
      taker?.take(outcome.answer);
      return resultOf(outcome.answer.first);
    }
    // The same complaints once more, with their places in the client's own document.
    const definitions = operation.variableDefinitions ?? [];
    const { errors } = getVariableValues(supergraph.schema, definitions, variables ?? {});
    return { errors: errors ?? outcome.errors };
  }
}
