import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { argumentsOf, fieldsOf, inputFieldsOf } from '../subject/members.ts';

export const argumentsDescribed: GraphRule = {
  id: 'arguments-described',
  why: 'What is given decides what is answered: whoever asks must know what each argument means.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    [...argumentsOf(fieldsOf(graph)), ...inputFieldsOf(graph)].flatMap(({ node, coordinate }) => {
      if (node.description?.value.trim()) return [];
      return [remarkAt(graph, node, coordinate, 'has no description: say what may be given')];
    }),
  passes: `
    type Query { shipment("The shipment's id." id: ID!): Shipment }
  `,
  fails: `
    type Query {
      shipment(id: ID!): Shipment # wrong
    }
    input ShipmentInput {
      sku: ID! # wrong
    }
  `,
};
