import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  validate,
} from 'graphql';
import type { CachedOperation } from '../planning/operation-cache.ts';
import type { ServedSupergraph } from '../supergraph/served-supergraph.ts';
import { type ExecutionAnswer, type ExecutionRequest, executePlan } from './execute-plan.ts';
import type { ReportFailure } from './execution-run.ts';
import type { ClientRequest } from './subgraph.ts';
import type { Timeline } from './timeline.ts';

export interface OperationRequest {
  supergraph: ServedSupergraph;
  operation: CachedOperation;
  /** As the client sent them. */
  variables: Readonly<Record<string, unknown>> | undefined;
  request: ClientRequest;
  reportFailure: ReportFailure;
  /** Where the request asks for it. */
  timeline: Timeline | undefined;
}

/** Either an answer, or the reasons why the variables are none of the operation's. */
export type OperationOutcome =
  | { kind: 'answered'; answer: ExecutionAnswer }
  | { kind: 'refused'; errors: readonly GraphQLError[] };

/** Executes an operation that was validated against this supergraph. */
export async function executeOperation(request: OperationRequest): Promise<OperationOutcome> {
  const prepared = prepareExecution(request);
  if (prepared.kind === 'refused') return prepared;
  return { kind: 'answered', answer: await executePlan(prepared.execution) };
}

type Prepared =
  | { kind: 'prepared'; execution: ExecutionRequest }
  | { kind: 'refused'; errors: readonly GraphQLError[] };

/** Gives the plan its variables, if they are what the operation declares. */
export function prepareExecution({
  supergraph,
  operation: { plan },
  variables: asked = {},
  request,
  reportFailure,
  timeline,
}: OperationRequest): Prepared {
  const { schema, subgraphs, subtypes } = supergraph;
  const variables = renamed(asked, plan.variableNames);
  const definitions = plan.operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, variables);
  if (errors) return { kind: 'refused', errors };
  return {
    kind: 'prepared',
    execution: {
      plan,
      subgraphs,
      subtypes,
      request,
      variables,
      coerced,
      reportFailure,
      timeline,
    },
  };
}

/** The client's variables as the plan calls them. */
function renamed(
  variables: Readonly<Record<string, unknown>>,
  names: readonly [planned: string, asked: string][],
): Readonly<Record<string, unknown>> {
  if (!names.length) return variables;
  const copy = { ...variables };
  for (const [planned, asked] of names) {
    if (Object.hasOwn(copy, asked)) copy[planned] = copy[asked];
  }
  return copy;
}

/** Why a request has no single answer, else undefined. Subscriptions have transports of their own. */
export function refusedRequest(
  operation: OperationDefinitionNode | undefined,
  operationName: string | undefined,
): GraphQLError | undefined {
  if (!operation) {
    return new GraphQLError(
      operationName
        ? `Unknown operation named "${operationName}".`
        : 'Must provide operation name if query contains multiple operations.',
    );
  }
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return undefined;
  return new GraphQLError('A subscription is not answered over plain HTTP', {
    extensions: { code: 'OPERATION_REFUSED' },
  });
}

/** Why a document that was valid for another schema is not for this one, else undefined. */
export function refusedDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
): GraphQLError | undefined {
  const [error] = validate(schema, document);
  if (!error) return undefined;
  const { message, nodes } = error;
  return new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}
