import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';

export const numbersExact: GraphRule = {
  id: 'numbers-exact',
  why: 'Binary fractions cannot hold most decimal ones: sums of them differ by a cent.',
  severity: 'warning',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      if (namedType(node.type) !== 'Float') return [];
      return [remarkAt(graph, node, coordinate, 'is Float: use Decimal, or Int in a smaller unit')];
    }),
  passes: `
    type Rating { average: Decimal }
  `,
  fails: `
    type Rating {
      average: Float # wrong
    }
  `,
};
