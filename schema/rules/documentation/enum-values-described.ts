import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { enumValuesOf } from '../subject/members.ts';

export const enumValuesDescribed: GraphRule = {
  id: 'enum-values-described',
  why: 'A state is handled rightly by those who know what it stands for.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    enumValuesOf(graph).flatMap(({ node, coordinate }) => {
      if (node.description?.value.trim()) return [];
      return [remarkAt(graph, node, coordinate, 'has no description: say what it means')];
    }),
  passes: `
    enum ShipmentStatus { "It is on its way." IN_TRANSIT }
  `,
  fails: `
    enum ShipmentStatus {
      IN_TRANSIT # wrong
    }
  `,
};
