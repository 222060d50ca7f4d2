import type { ServerResponse } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse, validate } from 'graphql';
import { type StubRequest, type StubSubgraph, startStubSubgraph } from './stub-subgraph.ts';

type Row = Readonly<Record<string, unknown>>;
type Resolvers = Record<string, Record<string, (source: Row, args: Row) => unknown>>;

export interface GraphSubgraph extends Pick<StubSubgraph, 'url' | 'stop'> {
  /** The operations that it was asked, oldest first. */
  asked: string[];
  /** Lets the answers to operations wait that the pattern fits, until the function that it gives is called. */
  hold(pattern: RegExp): () => void;
  /** Hangs up on operations that the pattern fits. */
  breakOff(pattern: RegExp): void;
  /** Answers as before. */
  reset(): void;
}

/** A real GraphQL server with a schema that executes, whose answers a test may hold back. */
export async function startGraphSubgraph(
  sdl: string,
  resolvers: Resolvers,
): Promise<GraphSubgraph> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
  const asked: string[] = [];
  let holds: { pattern: RegExp; until: Promise<void> }[] = [];
  let broken: RegExp[] = [];
  const answer = async ({ query, variables }: StubRequest, response: ServerResponse) => {
    asked.push(query);
    if (broken.some((pattern) => pattern.test(query))) return response.destroy();
    await Promise.all(holds.map(({ pattern, until }) => pattern.test(query) && until));
    const document = parse(query);
    const errors = validate(schema, document);
    const result = errors.length
      ? { errors }
      : await execute({ schema, document, variableValues: variables ?? {} });
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  };
  const { url, stop } = await startStubSubgraph(sdl, (request, response) => {
    void answer(request, response);
  });
  return {
    url,
    asked,
    stop,
    hold(pattern) {
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      holds.push({ pattern, until });
      return release;
    },
    breakOff(pattern) {
      broken.push(pattern);
    },
    reset() {
      holds = [];
      broken = [];
      asked.length = 0;
    },
  };
}
