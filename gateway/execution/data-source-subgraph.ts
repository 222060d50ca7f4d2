import {
  type GraphQLDataSource,
  GraphQLDataSourceRequestKind,
} from '@apollo/gateway/dist/datasources/types.js';
import { GraphQLError } from 'graphql';
import { MeshError } from '../../schema/errors.ts';
import { parseAnswer } from './parse-answer.ts';
import type { Subgraph } from './subgraph.ts';

/**
 * A subgraph that is reached by a data source of the user's own, as `buildService` of ApolloGateway makes them.
 * Nothing is known of what it sends along, so its answers are never shared between requests.
 */
export function dataSourceSubgraph(name: string, source: GraphQLDataSource): Subgraph {
  return {
    async ask({ operation, operationName }, variablesText, { requestContext }) {
      const request = { query: operation, variables: JSON.parse(variablesText), operationName };
      const answer = await source
        .process(
          requestContext
            ? {
                kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
                request,
                incomingRequestContext: requestContext,
                context: requestContext.context,
              }
            : { kind: GraphQLDataSourceRequestKind.HEALTH_CHECK, request, context: {} },
        )
        .catch((cause) => {
          // What it says to a client it says as a GraphQLError; anything else is its own business.
          if (cause instanceof GraphQLError) throw cause;
          throw new MeshError('SUBGRAPH_UNAVAILABLE', `${name} cannot be reached now`, { cause });
        });
      return parseAnswer(name, answer);
    },
    stop: async () => undefined,
  };
}
