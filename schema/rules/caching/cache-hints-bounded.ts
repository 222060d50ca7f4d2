import type { GraphRule } from '../rule.ts';
import { cacheHintOf } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf, hasFields } from '../subject/members.ts';

const longestSeconds = 86_400;

export const cacheHintsBounded: GraphRule = {
  id: 'cache-hints-bounded',
  why: 'An answer that is kept for days shows prices and stock that are long gone.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) => {
    const types = graph.types
      .filter(hasFields)
      .map((node) => ({ node, coordinate: node.name.value }));
    return [...types, ...fieldsOf(graph)].flatMap(({ node, coordinate }) => {
      const hint = cacheHintOf(node);
      if (hint?.maxAge === undefined || (hint.maxAge >= 0 && hint.maxAge <= longestSeconds))
        return [];
      const message = `is kept for ${hint.maxAge} s: the most is ${longestSeconds}, which is a day`;
      return [remarkAt(graph, hint.node, coordinate, message)];
    });
  },
  passes: `
    type Brand @cacheControl(maxAge: 300) { id: ID! }
  `,
  fails: `
    type Brand @cacheControl(maxAge: 900000) { id: ID! } # wrong
  `,
};
