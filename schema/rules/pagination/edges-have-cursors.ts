import { print } from 'graphql';
import type { GraphRule } from '../rule.ts';
import { objectTypes } from '../subject/connections.ts';
import { remarkAt } from '../subject/graph.ts';

export const edgesHaveCursors: GraphRule = {
  id: 'edges-have-cursors',
  why: 'A page is left and taken up again at any of its edges.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    objectTypes(graph).flatMap((type) => {
      const name = type.name.value;
      if (!name.endsWith('Edge')) return [];
      const types = new Map(type.fields?.map((field) => [field.name.value, print(field.type)]));
      if (types.has('node') && types.get('cursor') === 'String!') return [];
      return [remarkAt(graph, type, name, 'is an edge: it needs node and cursor: String!')];
    }),
  passes: `
    type BrandEdge { node: Brand! cursor: String! }
  `,
  fails: `
    type BrandEdge { # wrong
      node: Brand!
    }
  `,
};
