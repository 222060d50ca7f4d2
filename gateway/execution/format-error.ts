import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../platform/process/log.ts';
import { type ErrorCode, isErrorCode, isExpected, toMeshError } from '../../schema/errors.ts';

export type FormatError = ReturnType<typeof formatError>;

/** Told of each error that a client sees: the subgraph, empty where the gateway itself says it, and the code. */
export type CountError = (subgraph: string, code: ErrorCode) => void;

/**
 * What a client sees of a failure: message, path, a code and the domain it came from; nothing else
 * of what the domain or a library put into the extensions.
 */
export function formatError(log: Logger, countError?: CountError) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const { message, path, locations, extensions = {} } = formatted;
    const { code, serviceName } = extensions;
    if (serviceName) {
      const known = domainCode(code);
      countError?.(String(serviceName), known);
      return { message, path, locations, extensions: { code: known, serviceName } };
    }
    // GraphQL's own complaints about a request have a code of their own; all else is a surprise.
    if (code !== 'INTERNAL_SERVER_ERROR') {
      countError?.('', typeof code === 'string' && isErrorCode(code) ? code : 'OPERATION_REFUSED');
      return { message, path, locations, extensions: { code } };
    }
    const error = toMeshError(unwrapped(thrown));
    countError?.('', error.code);
    if (!isExpected(error)) log.error({ err: error.cause ?? error, path }, error.message);
    return { message: error.message, path, locations, extensions: { code: error.code } };
  };
}

/** What the server was given: it wraps whatever stops a whole request, as it wraps what one field throws. */
function unwrapped(thrown: unknown): unknown {
  return thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
}

/** A domain's code of the closed list; what it says besides is nothing that a client can act on. */
function domainCode(code: unknown): ErrorCode {
  return typeof code === 'string' && isErrorCode(code) ? code : 'INTERNAL';
}
