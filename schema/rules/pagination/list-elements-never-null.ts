import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';
import { isNonNull, itemOf } from '../subject/types.ts';

export const listElementsNeverNull: GraphRule = {
  id: 'list-elements-never-null',
  why: 'A null among the elements forces every consumer to look for it, and means nothing.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      const item = itemOf(node.type);
      if (!item || isNonNull(item)) return [];
      return [remarkAt(graph, node, coordinate, 'may hold null: write [...!] for its elements')];
    }),
  passes: `
    type Product { tags: [String!]! }
  `,
  fails: `
    type Product {
      tags: [String]! # wrong
    }
  `,
};
