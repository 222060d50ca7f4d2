import { OperationTypeNode } from 'graphql';
import { MeshError } from '../../schema/errors.ts';
import { createHttpSource, type HttpSourceOptions } from './http-source.ts';
import { parseAnswer } from './parse-answer.ts';
import { SharedAnswers } from './shared-answers.ts';
import type { Subgraph, SubgraphAnswer } from './subgraph.ts';

/**
 * A subgraph that is asked over HTTP. Queries that are equal to the last byte, and sent on behalf of equal
 * headers, are sent once while they are under way.
 */
export function httpSubgraph(options: HttpSourceOptions): Subgraph {
  const { name } = options;
  const source = createHttpSource(options);
  const shared = new SharedAnswers<SubgraphAnswer>();
  const post = async (body: string, headers: Readonly<Record<string, string>>) => {
    const { text } = await source.post(body, headers);
    return parseAnswer(name, parseJson(name, text));
  };
  return {
    ask({ bodyHead, operationKind }, variablesText, { forwarded: { headers, key } }) {
      const body = `${bodyHead}${variablesText}}`;
      if (operationKind !== OperationTypeNode.QUERY) return post(body, headers);
      return shared.get(`${key}${body}`, () => post(body, headers));
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
