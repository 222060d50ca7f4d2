import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../platform/process/log.ts';
import { isExpected, toMeshError } from '../../schema/errors.ts';

/**
 * What a client sees of a failure: message, path, a code and the domain it came from; nothing else
 * of what the domain or a library put into the extensions.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(thrown);
    const { message, path, locations, extensions } = formatted;
    if (cause instanceof GraphQLError) {
      const { code, serviceName } = extensions ?? {};
      return {
        message,
        path,
        locations,
        extensions: { code, ...(serviceName ? { serviceName } : {}) },
      };
    }
    const error = toMeshError(cause);
    if (!isExpected(error)) log.error({ err: error.cause ?? error, path }, error.message);
    return { message: error.message, path, locations, extensions: { code: error.code } };
  };
}
