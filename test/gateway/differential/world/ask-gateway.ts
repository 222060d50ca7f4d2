import type {
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Asked } from './gateways.ts';

export interface Operation {
  text: string;
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
}

export interface GatewayAnswer {
  result: ExecutionResult;
  asked: readonly Asked[];
  /** The plan as text, where the gateway tells it. */
  plan: string;
}

export interface LoadedGateway {
  apiSchema: GraphQLSchema;
  /** Never rejects: what a gateway throws is an answer without data, as a server would give it. */
  run(operation: Operation, context: object): Promise<ExecutionResult>;
}

/** Starts a gateway as Apollo Server would. */
export async function loadGateway(gateway: GatewayInterface): Promise<LoadedGateway> {
  let apiSchema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate((loaded) => {
    apiSchema = loaded.apiSchema;
  });
  const { executor } = await gateway.load({ apollo: {} });
  if (!apiSchema || !executor) throw new Error('the gateway loaded no schema');
  const schema = apiSchema;
  return {
    apiSchema: schema,
    run: (operation, context) => runOperation(executor, schema, operation, context),
  };
}

async function runOperation(
  executor: GatewayExecutor,
  schema: GraphQLSchema,
  operation: Operation,
  context: object,
): Promise<ExecutionResult> {
  try {
    const result = await executor(requestContext(schema, operation, context));
    const errors = result.errors?.map(({ message, path }) => ({ message, path }));
    return JSON.parse(JSON.stringify({ ...result, errors }));
  } catch (error) {
    return { errors: [new GraphQLError(error instanceof Error ? error.message : String(error))] };
  }
}

function requestContext(
  schema: GraphQLSchema,
  { text, document, variables }: Operation,
  context: object,
): GatewayGraphQLRequestContext {
  const quiet = () => undefined;
  return {
    request: { query: text, variables: { ...variables } },
    source: text,
    queryHash: text,
    document,
    operation: operationIn(document),
    operationName: operationIn(document).name?.value ?? null,
    schema,
    // The type is a brand that nobody can make; JSON gives what the caller says it is.
    schemaHash: JSON.parse('"hash"'),
    context,
    metrics: {},
    logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    cache: {
      get: async () => undefined,
      set: async () => undefined,
      delete: async () => undefined,
    },
    overallCachePolicy: undefined,
  };
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) return definition;
  }
  throw new Error('the document has no operation');
}
