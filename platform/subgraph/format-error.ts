import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { isExpected, toMeshError } from '../../schema/errors.ts';
import type { Logger } from '../process/log.ts';

/**
 * What a client sees of a failure: a code of the closed list, the domain's name, no internals.
 * What nobody expected is logged with its cause.
 */
export function formatError(domain: string, log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    // GraphQL's own complaints about a request (syntax, validation, variables) have a code of their
    // own; they are safe and helpful. What a resolver throws has none.
    if (code !== 'INTERNAL_SERVER_ERROR') {
      return { ...formatted, extensions: { code, serviceName: domain } };
    }
    const error = toMeshError(unwrapResolverError(thrown));
    if (!isExpected(error))
      log.error({ err: error.cause ?? error, path: formatted.path }, error.message);
    return {
      message: error.message,
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code: error.code, serviceName: domain },
    };
  };
}
