import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { Written } from './deferred-parts.ts';
import type { ExecutionAnswer } from './execute-plan.ts';
import type { ExecutionError } from './execution-error.ts';

/**
 * An answer as Apollo Server takes it. The data was written as text and is read again here: plugins look at
 * objects. Operations that are known already need neither, see `http/known-operations.ts`.
 */
export function executionResult({ dataText, errors }: ExecutionAnswer): GatewayExecutionResult {
  return resultOf({ data: JSON.parse(dataText), errors });
}

export function resultOf({
  data,
  errors,
}: Pick<Written, 'data' | 'errors'>): GatewayExecutionResult {
  return errors.length ? { data, errors: errors.map(graphQLError) } : { data };
}

export function graphQLError({ message, path, extensions }: ExecutionError): GraphQLError {
  return new GraphQLError(message, { path, extensions });
}
