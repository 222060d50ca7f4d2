import { print } from 'graphql';
import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';

export const mutationsTakeOneInput: GraphRule = {
  id: 'mutations-take-one-input',
  why: 'One input can grow without breaking anyone, and is one variable for every client.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ type, node, coordinate }) => {
      if (type !== 'Mutation') return [];
      const [input, ...others] = node.arguments ?? [];
      const isOne = input?.name.value === 'input' && /Input!$/.test(print(input.type));
      if (isOne && !others.length) return [];
      return [
        remarkAt(graph, node, coordinate, 'must take one argument, e.g. input: AdjustStockInput!'),
      ];
    }),
  passes: `
    type Mutation { adjustStock(input: AdjustStockInput!): AdjustStockPayload! }
  `,
  fails: `
    type Mutation {
      adjustStock(sku: ID!, by: Int!): AdjustStockPayload! # wrong
    }
  `,
};
