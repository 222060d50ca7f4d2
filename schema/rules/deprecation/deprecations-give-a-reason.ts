import type { GraphRule } from '../rule.ts';
import { directivesOf, textArgument } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { enumValuesOf, valuesOf } from '../subject/members.ts';

export const deprecationsGiveAReason: GraphRule = {
  id: 'deprecations-give-a-reason',
  why: 'Whoever uses a field that will go must know what to use instead.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    [...valuesOf(graph), ...enumValuesOf(graph)].flatMap(({ node, coordinate }) =>
      directivesOf(node, 'deprecated').flatMap((deprecated) => {
        if ((textArgument(deprecated, 'reason') ?? '').trim().length > 10) return [];
        const message =
          'is deprecated without a reason: say what to use instead, and until when it stays';
        return [remarkAt(graph, deprecated, coordinate, message)];
      }),
    ),
  passes: `
    type Variant { ean: String @deprecated(reason: "Use gtin; goes on 2027-01-31.") }
  `,
  fails: `
    type Variant {
      ean: String @deprecated # wrong
    }
  `,
};
