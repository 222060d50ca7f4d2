import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Logger } from '../../platform/process/log.ts';
import type { GatewayContext } from '../context.ts';
import type { SubgraphAddress } from '../settings.ts';

const formattedError = z.looseObject({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

/** Other JSON, e.g. a web server's own "503", is no answer: taken for one it would be null without a reason. */
const answer = z
  .object({
    data: z.record(z.string(), z.unknown()).nullish(),
    errors: z.array(formattedError).optional(),
  })
  .refine(({ data, errors }) => data !== undefined || errors !== undefined, 'is no GraphQL answer');

type DataSource = GraphQLDataSource<GatewayContext>;
type ProcessOptions = Parameters<DataSource['process']>[0];

interface SubgraphSourceOptions extends SubgraphAddress {
  timeoutMs: number;
  log: Logger;
}

/**
 * Asks one domain over HTTP, and passes on who asks.
 * A domain that is down, slow or talks nonsense gives one error with its name and no internals.
 */
export function subgraphSource({ name, url, timeoutMs, log }: SubgraphSourceOptions): DataSource {
  return {
    async process({ request, context }: ProcessOptions) {
      const { query, variables, operationName } = request;
      const forwarded = isGatewayContext(context) ? context.forwarded : {};
      const headers = { ...forwarded, 'content-type': 'application/json' };
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers,
          body: JSON.stringify({ query, variables, operationName }),
          signal: AbortSignal.timeout(timeoutMs),
        });
        const { data, errors } = answer.parse(await response.json());
        return { data, errors };
      } catch (cause) {
        log.warn({ err: cause }, `${name} cannot be asked`);
        throw unavailable(name, cause);
      }
    },
  };
}

function isGatewayContext(context: object): context is GatewayContext {
  return 'forwarded' in context;
}

function unavailable(name: string, cause: unknown): GraphQLError {
  const isTimeout = cause instanceof Error && cause.name === 'TimeoutError';
  const message = isTimeout ? `${name} took too long to answer` : `${name} cannot be reached now`;
  return new GraphQLError(message, {
    extensions: { code: isTimeout ? 'TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', serviceName: name },
  });
}
