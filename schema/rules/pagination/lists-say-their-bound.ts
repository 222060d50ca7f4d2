import type { GraphRule } from '../rule.ts';
import { isConnection } from '../subject/connections.ts';
import { hasDirective } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';
import { itemOf } from '../subject/types.ts';

/** A list that is bounded by nature says so in its description with the words "at most". */
export const listsSayTheirBound: GraphRule = {
  id: 'lists-say-their-bound',
  why: 'A list that grows makes every answer that holds it slower, until it is one too many.',
  severity: 'warning',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ type, node, coordinate }) => {
      const isBounded = /\bat most\b/i.test(node.description?.value ?? '');
      const isPaged = isConnection(graph, type) || node.name.value === 'userErrors';
      if (!itemOf(node.type) || isBounded || isPaged || hasDirective(node, 'external')) return [];
      const message =
        'is a list without bound: make it a connection, or say "at most" how many in its description';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Product {
      "All its variants; at most 250."
      variants: [Variant!]!
    }
  `,
  fails: `
    type Product {
      "All its variants."
      variants: [Variant!]! # wrong
    }
  `,
};
