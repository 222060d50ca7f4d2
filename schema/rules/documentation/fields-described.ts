import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';

export const fieldsDescribed: GraphRule = {
  id: 'fields-described',
  why: 'A field is used rightly by those who know its unit, its rules and when it is null.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ node, coordinate }) => {
      if (node.description?.value.trim()) return [];
      return [remarkAt(graph, node, coordinate, 'has no description: say what it holds')];
    }),
  passes: `
    type Shipment {
      "The carrier's tracking number."
      trackingNumber: String!
    }
  `,
  fails: `
    type Shipment {
      trackingNumber: String! # wrong
    }
  `,
};
