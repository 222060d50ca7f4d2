import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';

/** An operation that is refused before it runs, in a request that is well-formed as such. */
const refusals = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

/**
 * The status of a refused operation, which Apollo Server gives as 400 always. With `application/json` it
 * is 200: proxies answer with that type too, so clients believe only a 200 to be GraphQL's own words.
 * With `application/graphql-response+json`, which nobody else sends, it stays 400.
 * Rule: GraphQL over HTTP, "Status Codes" of each media type.
 */
export function operationStatus(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { http, body } }) {
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          const isRefused = http.status === 400 && errors?.some(isRefusal);
          if (isRefused && answersPlainJson(request)) http.status = 200;
        },
      };
    },
  };
}

const isRefusal = ({ extensions }: GraphQLFormattedError) => refusals.has(extensions?.code);

/** Chooses as Apollo Server does when it names the type of the answer. */
function answersPlainJson({ http }: GraphQLRequest): boolean {
  const accept = http?.headers.get('accept');
  if (!accept) return true;
  const types = ['application/json', 'application/graphql-response+json'];
  return new Negotiator({ headers: { accept } }).mediaType(types) === types[0];
}
