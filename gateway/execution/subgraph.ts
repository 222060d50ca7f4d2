import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { FetchStep } from '../planning/compile/compiled-plan.ts';

/** An error as a subgraph told it. */
export interface SubgraphError {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What a subgraph answered. Requests may share it, so nobody changes it. */
export interface SubgraphAnswer {
  data?: Readonly<Record<string, unknown>> | null | undefined;
  errors?: readonly SubgraphError[] | undefined;
  /** How long it was on its way here, where that is known. */
  bytes?: number;
}

/** The part of a fetch that goes over the wire. */
export type SubgraphOperation = Pick<
  FetchStep,
  'operation' | 'operationName' | 'operationKind' | 'bodyHead' | 'hasPlacesBelow'
>;

/** The client's request, as far as asking a subgraph for it depends on it. */
export interface ClientRequest {
  /** What the server's `context` function made of it. */
  contextValue: object;
  /** Absent where it did not go through Apollo Server. */
  requestContext: GatewayGraphQLRequestContext | undefined;
  forwarded: ForwardedHeaders;
}

/** The headers that go to subgraphs on behalf of a client. */
export interface ForwardedHeaders {
  headers: Readonly<Record<string, string>>;
  /** Equal for equal headers: whoever shares an answer must have sent the same. */
  key: string;
}

/** What a subgraph's answer depends on besides the operation, with the headers that every request to one has. */
export function forward(headers: Readonly<Record<string, string>>): ForwardedHeaders {
  return { headers: Object.assign({}, always, headers), key: JSON.stringify(headers) };
}

const always = { 'content-type': 'application/json', accept: 'application/json' };

/** One subgraph, whatever way it is reached. */
export interface Subgraph {
  /**
   * `variablesText` is the JSON object of the variables.
   * Rejects with a MeshError when there is no usable answer.
   */
  ask(
    operation: SubgraphOperation,
    variablesText: string,
    request: ClientRequest,
  ): Promise<SubgraphAnswer>;
  /** Whether `ask` would share the answer of a request that is under way already. */
  isUnderWay?(operation: SubgraphOperation, variablesText: string, request: ClientRequest): boolean;
  stop(): Promise<void>;
}
