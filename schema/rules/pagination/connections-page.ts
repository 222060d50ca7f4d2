import type { GraphRule } from '../rule.ts';
import { isConnection } from '../subject/connections.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';

export const connectionsPage: GraphRule = {
  id: 'connections-page',
  why: 'Every list is walked in the same way, so that one client hook pages through all of them.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ node, coordinate }) => {
      if (!isConnection(graph, namedType(node.type))) return [];
      const types = new Map(node.arguments?.map(({ name, type }) => [name.value, namedType(type)]));
      if (types.get('first') === 'Int' && types.get('after') === 'String') return [];
      return [remarkAt(graph, node, coordinate, 'must take first: Int and after: String')];
    }),
  passes: `
    type ProductConnection { edges: [ProductEdge!]! pageInfo: PageInfo! }
    type Query { products(first: Int = 20, after: String): ProductConnection! }
  `,
  fails: `
    type ProductConnection { edges: [ProductEdge!]! pageInfo: PageInfo! }
    type Query {
      products(limit: Int): ProductConnection! # wrong
    }
  `,
};
