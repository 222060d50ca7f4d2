import { OperationTypeNode } from 'graphql';
import { MeshError } from '../../schema/errors.ts';
import type { CacheLookups } from '../telemetry/gateway-counts.ts';
import { createHttpSource, type HttpSourceOptions } from './http-source.ts';
import { parseAnswer } from './parse-answer.ts';
import { RecentAnswers } from './recent-answers.ts';
import { SharedAnswers } from './shared-answers.ts';
import type { Subgraph, SubgraphAnswer, SubgraphOperation } from './subgraph.ts';
import { unify } from './unify.ts';

interface HttpSubgraphOptions extends HttpSourceOptions {
  /** Where it is counted how often an answer was shared, or known already. */
  lookups?: CacheLookups | undefined;
}

/**
 * A subgraph that is asked over HTTP. Queries that are equal to the last byte, and sent on behalf of equal
 * headers, are sent once while they are under way.
 */
export function httpSubgraph({ lookups, ...options }: HttpSubgraphOptions): Subgraph {
  const { name } = options;
  const source = createHttpSource(options);
  const shared = new SharedAnswers<SubgraphAnswer>(lookups?.FETCHES);
  const recent = new RecentAnswers(lookups?.READINGS);
  const read = ({ hasPlacesBelow }: SubgraphOperation, bytes: Buffer) => {
    const answer = parseAnswer(name, parseJson(name, bytes.toString('utf8')));
    if (hasPlacesBelow) unify(answer.data);
    answer.bytes = bytes.length;
    return answer;
  };
  const post = async (
    operation: SubgraphOperation,
    body: string,
    headers: Readonly<Record<string, string>>,
  ) => {
    const { bytes } = await source.post(body, headers);
    return recent.read(body, bytes, () => read(operation, bytes));
  };
  return {
    ask(operation, variablesText, { forwarded: { headers, key } }) {
      const body = `${operation.bodyHead}${variablesText}}`;
      if (operation.operationKind !== OperationTypeNode.QUERY)
        return post(operation, body, headers);
      return shared.get(`${key}${body}`, () => post(operation, body, headers));
    },
    isUnderWay({ operationKind, bodyHead }, variablesText, { forwarded: { key } }) {
      if (operationKind !== OperationTypeNode.QUERY) return false;
      return shared.isUnderWay(`${key}${bodyHead}${variablesText}}`);
    },
    stop: () => source.close(),
  };
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `${name} cannot be reached now: what it says is no JSON`;
    throw new MeshError('SUBGRAPH_UNAVAILABLE', message, { cause });
  }
}
