import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { enumValuesOf } from '../subject/members.ts';

export const enumValuesUpperCase: GraphRule = {
  id: 'enum-values-upper-case',
  why: 'Values of enums are told from fields at a glance, and look alike in all generated clients.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    enumValuesOf(graph).flatMap(({ node, coordinate }) => {
      if (/^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/.test(node.name.value)) return [];
      const message = 'is no enum value: write capitals joined by underscores, e.g. IN_TRANSIT';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    enum ShipmentStatus { IN_TRANSIT }
  `,
  fails: `
    enum ShipmentStatus {
      inTransit # wrong
    }
  `,
};
