import type { GraphRule } from '../rule.ts';
import { hasDirective } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';

export const queriesHaveCacheHints: GraphRule = {
  id: 'queries-have-cache-hints',
  why: 'Each entry to the graph says how long its answer holds: what says nothing is kept by nobody, or by mistake.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ type, node, coordinate }) => {
      if (type !== 'Query') return [];
      const named = graph.byName.get(namedType(node.type)) ?? [];
      if ([node, ...named].some((each) => hasDirective(each, 'cacheControl'))) return [];
      const message =
        'says not how long it may be kept: add @cacheControl, with maxAge: 0 where it must be fresh';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Query { stock: Int @cacheControl(maxAge: 0) brand: Brand }
    type Brand @cacheControl(maxAge: 300) { id: ID! }
  `,
  fails: `
    type Query {
      brand: Brand # wrong
    }
    type Brand { id: ID! }
  `,
};
