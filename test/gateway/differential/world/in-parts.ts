import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { AnswerInParts } from '../../../../gateway/execution/execute-deferred.ts';
import { incrementalBody } from '../../../../gateway/http/incremental-bodies.ts';
import type { PartsFormat } from '../../../../gateway/http/parts-format.ts';
import { WeftGateway } from '../../../../gateway/weft-gateway.ts';
import { mergeParts } from '../../../support/merged-parts.ts';
import { payload } from '../../../support/multipart.ts';
import type { GatewayFactory } from './gateways.ts';

/** Our engine for a client that takes answers in parts, and puts them together. Tells how many parts there were. */
export function weftInParts(
  format: PartsFormat,
  received: (parts: number) => void,
): GatewayFactory {
  return ({ planned: _planned, ...parts }) => {
    const gateway = new WeftGateway(parts);
    return {
      onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
      stop: () => gateway.stop(),
      async load() {
        const { executor: execute } = await gateway.load();
        return {
          async executor(requestContext) {
            if (!execute) throw new Error('the gateway executes nothing');
            let answer: AnswerInParts | undefined;
            gateway.takeParts(requestContext.context, {
              signal: undefined,
              take(given) {
                answer = given;
              },
            });
            const result = await execute(requestContext);
            return answer ? together(format, result, answer, received) : result;
          },
        };
      },
    };
  };
}

async function together(
  format: PartsFormat,
  { data, errors }: GatewayExecutionResult,
  answer: AnswerInParts,
  received: (parts: number) => void,
): Promise<GatewayExecutionResult> {
  const first = JSON.parse(JSON.stringify({ data, errors }));
  const body = incrementalBody(format, first, answer, (given) =>
    given.map(({ message, path, extensions }) => ({ message, path, extensions })),
  );
  if (body.kind !== 'incremental') throw new Error('an answer in parts was asked for');
  const { initialResult, subsequentResults } = body;
  async function* payloads() {
    received(1);
    yield payload.parse(JSON.parse(JSON.stringify(initialResult)));
    for await (const next of subsequentResults) {
      received(1);
      yield payload.parse(JSON.parse(JSON.stringify(next)));
    }
  }
  const merged = await mergeParts(payloads());
  return {
    data: JSON.parse(JSON.stringify(merged.data)),
    errors: merged.errors.map(({ message, path }) => new GraphQLError(message, { path })),
  };
}
