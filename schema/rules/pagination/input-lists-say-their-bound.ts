import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { argumentsOf, fieldsOf, inputFieldsOf } from '../subject/members.ts';
import { itemOf } from '../subject/types.ts';

export const inputListsSayTheirBound: GraphRule = {
  id: 'input-lists-say-their-bound',
  why: 'A request is refused for a list that is too long: better that its sender knows before.',
  severity: 'advice',
  looksAt: 'graph',
  check: (graph) =>
    [...argumentsOf(fieldsOf(graph)), ...inputFieldsOf(graph)].flatMap(({ node, coordinate }) => {
      const isBounded = /\bat most\b|\d to [\d,]+/i.test(node.description?.value ?? '');
      if (!itemOf(node.type) || isBounded) return [];
      const message = 'should say how many may be given: "at most 100", or "1 to 100"';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    input ReserveInput {
      "What is wanted, 1 to 100 lines."
      lines: [LineInput!]!
    }
  `,
  fails: `
    input ReserveInput {
      "What is wanted."
      lines: [LineInput!]! # wrong
    }
  `,
};
