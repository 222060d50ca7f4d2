import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { BREAK, type DocumentNode, type GraphQLFormattedError, visit } from 'graphql';
import type { AnswerInParts } from '../execution/execute-deferred.ts';
import { graphQLError } from '../execution/execution-result.ts';
import type { WeftGateway } from '../weft-gateway.ts';
import { answerTypes } from './answer-type.ts';
import { incrementalBody } from './incremental-bodies.ts';
import { partsFormat } from './parts-format.ts';

export interface DeferredAnswersOptions<Context extends BaseContext> {
  gateway: WeftGateway;
  /** The server's own; it does not see what comes after the first part. */
  formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError;
  /** Aborted when the client is gone; without it, work stops when what is under way then is done. */
  goneSignal?(contextValue: Context): AbortSignal | undefined;
  /** Sees the parts pass; gives the answer on, as it is. */
  watch?(contextValue: Context, answer: AnswerInParts): AnswerInParts;
}

/**
 * Answers operations with `@defer` in parts to clients that take them; all others get everything in one piece.
 * Apollo Server takes what a gateway gives for one result. So the gateway gives the first part, which passes through
 * all that the server and its plugins do, and what follows is added before the answer is sent.
 */
export function deferredAnswers<Context extends BaseContext>({
  gateway,
  formatError,
  goneSignal,
  watch,
}: DeferredAnswersOptions<Context>): ApolloServerPlugin<Context> {
  const answerType = answerTypes();
  return {
    async requestDidStart({ request, requestIsBatched }) {
      const accept = request.http?.headers.get('accept');
      const format = partsFormat(accept);
      if (!accept || !format || requestIsBatched) return undefined;
      return {
        async executionDidStart({ document, contextValue, response }) {
          if (!usesDefer(document)) return undefined;
          let answer: AnswerInParts | undefined;
          gateway.takeParts(contextValue, {
            signal: goneSignal?.(contextValue),
            take(given) {
              answer = watch?.(contextValue, given) ?? given;
            },
          });
          return {
            async executionDidEnd() {
              if (!answer || response.body?.kind !== 'single') return;
              // One part alone is sent as one piece, to whom that is any use.
              if (!answer.first.pending.length && answerType(accept).contentType) return;
              const first = response.body.singleResult;
              response.body = incrementalBody(format, first, answer, (errors) =>
                errors.map((error) => formatError({ ...error }, graphQLError(error))),
              );
            },
          };
        },
      };
    },
  };
}

function usesDefer(document: DocumentNode): boolean {
  let isUsed = false;
  visit(document, {
    Directive({ name }) {
      if (name.value !== 'defer') return undefined;
      isUsed = true;
      return BREAK;
    },
  });
  return isUsed;
}
