import type { ApolloServerPlugin, GraphQLRequest, GraphQLResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { Explanation } from '../explanation.ts';
import type { WeftGateway } from '../weft-gateway.ts';
import { explainHeader, readExplanation } from './asked-explanation.ts';

export interface ExplainedAnswersOptions {
  gateway: WeftGateway;
  /** Whether this gateway tells; if not, a request that wants nothing else is refused, and others are just answered. */
  isAllowed: boolean;
}

/** Tells in `extensions` how a request is answered, if it asks by its header `x-weft-explain`. */
export function explainedAnswers({
  gateway,
  isAllowed,
}: ExplainedAnswersOptions): ApolloServerPlugin {
  return {
    async requestDidStart({ request, contextValue }) {
      const header = headerOf(request);
      if (header === undefined) return undefined;
      const asked = readExplanation(header);
      if (!asked) return refusing(`The header ${explainHeader} takes plan, timeline or dry-run`);
      if (!isAllowed) return asked.isDryRun ? refusing(notTold) : undefined;
      const explanation = new Explanation(asked, () => performance.now());
      gateway.explain(contextValue, explanation);
      return {
        async didResolveOperation() {
          explanation.timeline.add('parse', 0);
        },
        async willSendResponse({ response }) {
          addTo(response, explanation);
        },
      };
    },
  };
}

const notTold = 'This gateway does not tell how it answers; WEFT_EXPLAIN=on lets it';

const headerOf = ({ http }: GraphQLRequest) => http?.headers.get(explainHeader);

function refusing(message: string) {
  return {
    async didResolveOperation() {
      throw new GraphQLError(message, { extensions: { code: 'OPERATION_REFUSED' } });
    },
  };
}

function addTo({ body }: Pick<GraphQLResponse, 'body'>, explanation: Explanation): void {
  if (body.kind === 'single') {
    extend(body.singleResult, explanation.extensions({ plan: true, timeline: true }));
    return;
  }
  extend(body.initialResult, explanation.extensions({ plan: true, timeline: false }));
  body.subsequentResults = extendingLast(body.subsequentResults, explanation);
}

interface Extended {
  extensions?: Record<string, unknown> | undefined;
}

function extend(result: Extended, told: Record<string, unknown>): void {
  if (Object.keys(told).length) result.extensions = { ...result.extensions, ...told };
}

async function* extendingLast<Result extends Extended & { hasNext: boolean }>(
  results: AsyncIterable<Result>,
  explanation: Explanation,
): AsyncGenerator<Result, void, undefined> {
  for await (const result of results) {
    if (!result.hasNext) extend(result, explanation.extensions({ plan: false, timeline: true }));
    yield result;
  }
}
