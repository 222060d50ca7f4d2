import { print } from 'graphql';
import type { GraphRule } from '../rule.ts';
import { looksLikeConnection, objectTypes } from '../subject/connections.ts';
import { remarkAt } from '../subject/graph.ts';

export const connectionsAreRelay: GraphRule = {
  id: 'connections-are-relay',
  why: 'Clients know Relay connections without learning each list.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    objectTypes(graph)
      .filter(looksLikeConnection)
      .flatMap((type) => {
        const name = type.name.value;
        const types = new Map(type.fields?.map((field) => [field.name.value, print(field.type)]));
        const isRelay =
          /^\[\w+Edge!\]!$/.test(types.get('edges') ?? '') && types.get('pageInfo') === 'PageInfo!';
        if (isRelay) return [];
        const message = `is a connection: it needs edges: [${name.replace(/Connection$/, '')}Edge!]! and pageInfo: PageInfo!`;
        return [remarkAt(graph, type, name, message)];
      }),
  passes: `
    type BrandConnection { edges: [BrandEdge!]! pageInfo: PageInfo! }
  `,
  fails: `
    type BrandConnection { # wrong
      nodes: [Brand!]!
    }
  `,
};
