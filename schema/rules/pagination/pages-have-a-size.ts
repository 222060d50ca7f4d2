import { Kind } from 'graphql';
import type { GraphRule } from '../rule.ts';
import { isConnection } from '../subject/connections.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';

/** More than anyone shows on a page. */
const mostAtOnce = 100;

export const pagesHaveASize: GraphRule = {
  id: 'pages-have-a-size',
  why: 'Whoever asks for no number of elements must not get all of them.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ node, coordinate }) => {
      if (!isConnection(graph, namedType(node.type))) return [];
      const first = node.arguments?.find(({ name }) => name.value === 'first');
      const size = first?.defaultValue?.kind === Kind.INT ? Number(first.defaultValue.value) : 0;
      if (!first || (size >= 1 && size <= mostAtOnce)) return [];
      const message = `needs a default from 1 to ${mostAtOnce}, e.g. first: Int = 20`;
      return [remarkAt(graph, first, `${coordinate}(first:)`, message)];
    }),
  passes: `
    type BrandConnection { edges: [BrandEdge!]! pageInfo: PageInfo! }
    type Query { brands(first: Int = 20, after: String): BrandConnection! }
  `,
  fails: `
    type BrandConnection { edges: [BrandEdge!]! pageInfo: PageInfo! }
    type Query {
      brands(first: Int, after: String): BrandConnection! # wrong
      allBrands(first: Int = 5000, after: String): BrandConnection! # wrong
    }
  `,
};
