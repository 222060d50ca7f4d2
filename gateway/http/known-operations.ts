import type { GraphQLFormattedError } from 'graphql';
import type { AskedOperation, Engine } from '../engine.ts';
import type { ExecutionAnswer } from '../execution/execute-plan.ts';
import { graphQLError } from '../execution/execution-result.ts';
import { SharedAnswers } from '../execution/shared-answers.ts';
import type { ClientRequest } from '../execution/subgraph.ts';
import { isRecord } from '../planning/compile/json-text.ts';
import type { ServedSupergraph } from '../supergraph/served-supergraph.ts';
import type { ExecutedOperation } from '../telemetry/answered.ts';
import type { Lookups } from '../telemetry/gateway-counts.ts';

/** An answer, and to what. */
export interface KnownAnswer extends ExecutedOperation {
  /** Long ones are bytes, so that those who share one encode it once. */
  body: string | Buffer;
  hasErrors: boolean;
}

export interface KnownOperationsOptions {
  engine: Engine;
  formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError;
  /** Where it is counted how often an answer was shared. */
  lookups?: Lookups | undefined;
}

/**
 * Answers requests for operations that went through Apollo Server before, which has nothing new to say of them:
 * they are valid against the supergraph, and planned. That saves most of what a small request costs.
 * Undefined is for Apollo Server: whatever is new, wrong, or more than a plain operation.
 * Equal queries of equal callers that are under way at the same time share one answer.
 */
export class KnownOperations {
  readonly #options: KnownOperationsOptions;
  readonly #shared = new WeakMap<ServedSupergraph, SharedAnswers<KnownAnswer | undefined>>();

  constructor(options: KnownOperationsOptions) {
    this.#options = options;
  }

  /** `body` is the JSON of a POST request. */
  answer(body: string, request: ClientRequest): Promise<KnownAnswer | undefined> | undefined {
    const supergraph = this.#options.engine.current;
    if (!supergraph) return undefined;
    const shared = this.#sharedAnswers(supergraph);
    const key = `${request.forwarded.key}${body}`;
    const underWay = shared.find(key);
    if (underWay) return underWay;
    const asked = readOperation(body, request);
    const operation = asked && this.#options.engine.find(supergraph, asked);
    if (!operation) return undefined;
    const run = async () => {
      const outcome = await this.#options.engine.run(supergraph, operation, asked);
      if (outcome.kind !== 'answered') return undefined;
      const { answer } = outcome;
      const hasErrors = answer.errors.length > 0;
      return { body: this.#write(answer), hasErrors, supergraph, operation };
    };
    return operation.plan.operation.operation === 'query' ? shared.get(key, run) : run();
  }

  #sharedAnswers(supergraph: ServedSupergraph): SharedAnswers<KnownAnswer | undefined> {
    const known = this.#shared.get(supergraph);
    if (known) return known;
    const shared = new SharedAnswers<KnownAnswer | undefined>(this.#options.lookups);
    this.#shared.set(supergraph, shared);
    return shared;
  }

  #write({ dataText, errors }: ExecutionAnswer): string | Buffer {
    const formatted = errors.map((error) => {
      return this.#options.formatError({ ...error }, graphQLError(error));
    });
    const before = formatted.length ? `"errors":${JSON.stringify(formatted)},` : '';
    const text = `{${before}"data":${dataText}}\n`;
    return text.length > longText ? Buffer.from(text) : text;
  }
}

const longText = 16 * 1024;

/** Only the plainest form of a request, which most have, without names that the server refuses in JSON. */
function readOperation(body: string, request: ClientRequest): AskedOperation | undefined {
  if (body.includes('__proto__') || body.includes('"constructor"')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed)) return undefined;
  const { query, operationName, variables, extensions } = parsed;
  if (typeof query !== 'string' || isGiven(extensions)) return undefined;
  // An empty name is none of any operation's.
  if (operationName === '' || (isGiven(operationName) && typeof operationName !== 'string'))
    return undefined;
  if (isGiven(variables) && !isRecord(variables)) return undefined;
  return {
    source: query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: isRecord(variables) ? variables : undefined,
    request,
  };
}

const isGiven = (value: unknown) => value !== undefined && value !== null;
