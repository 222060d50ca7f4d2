import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { DocumentStore, Problems } from './document-store.ts';

export interface LargeDocumentsOptions {
  documents: DocumentStore;
  /** The server's own; it does not see what is found elsewhere. */
  formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError;
}

/**
 * In UTF-16 code units. Some documents of twice this length take 50 ms to be validated, since there are rules
 * that compare each field with all others of its name; those of this length that people write take 2 ms.
 */
const largeFrom = 500;

/**
 * Has large documents validated by the planner's thread. Validation cannot be interrupted: on the thread that
 * serves requests all others would wait for it.
 */
export function largeDocuments({
  documents,
  formatError,
}: LargeDocumentsOptions): ApolloServerPlugin {
  return {
    async requestDidStart() {
      let problems: Problems | undefined;
      let failure: unknown;
      return {
        async didResolveSource({ source, queryHash, schema }) {
          if (source.length < largeFrom) return;
          // Apollo Server takes what is thrown here for a defect of its own.
          problems = await documents.problems(queryHash, source, schema).catch((error) => {
            failure = error;
            return undefined;
          });
        },
        async didResolveOperation() {
          if (failure) throw failure;
        },
        async responseForOperation() {
          if (!problems?.length) return null;
          const errors = problems.map(({ message, locations }) =>
            formatError({ message, locations, extensions }, new GraphQLError(message)),
          );
          return {
            http: { status: 400, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { errors } },
          };
        },
      };
    },
  };
}

const extensions = { code: ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED };
