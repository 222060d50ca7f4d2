import { afterAll, beforeAll, beforeEach } from 'vitest';
import { composeGraph } from '../../../schema/composition/compose.ts';
import {
  type ApolloSubgraph,
  type Resolvers,
  startApolloSubgraph,
} from '../../support/apollo-subgraph.ts';
import type { Answer } from '../../support/graphql.ts';
import {
  type SupergraphGateway,
  startSupergraphGateway,
} from '../../support/supergraph-gateway.ts';

/** A subgraph: its schema without the link to federation, and what it says. */
export interface Part {
  sdl: string;
  resolvers?: Resolvers;
}

export interface Graph {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The subgraphs that were asked in this test, in the order of their requests. */
  asked(): string[];
  /** What a subgraph was asked in this test. */
  requests(name: string): ApolloSubgraph['requests'];
}

/** The real gateway over real subgraphs, for the tests of the `describe` that this is called in. */
export function useGraph(parts: Record<string, Part>): Graph {
  const asked: string[] = [];
  const subgraphs = new Map<string, ApolloSubgraph>();
  let gateway: SupergraphGateway | undefined;
  beforeAll(async () => {
    for (const [name, { sdl, resolvers = {} }] of Object.entries(parts)) {
      subgraphs.set(
        name,
        await startApolloSubgraph(name, sdl, resolvers, () => void asked.push(name)),
      );
    }
    gateway = await startSupergraphGateway(composeGraph([...subgraphs.values()]).supergraphSdl);
  });
  afterAll(async () => {
    await gateway?.stop();
    for (const subgraph of subgraphs.values()) await subgraph.stop();
  });
  beforeEach(() => {
    asked.length = 0;
    for (const { requests } of subgraphs.values()) requests.length = 0;
  });
  return {
    async ask(query, variables = {}) {
      if (!gateway) throw new Error('it is not started yet');
      return await gateway.ask(query, { variables });
    },
    asked: () => [...asked],
    requests: (name) => subgraphs.get(name)?.requests ?? [],
  };
}
