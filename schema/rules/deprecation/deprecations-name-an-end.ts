import type { GraphRule } from '../rule.ts';
import { endOf } from '../subject/deprecations.ts';
import { directivesOf } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { enumValuesOf, valuesOf } from '../subject/members.ts';

export const deprecationsNameAnEnd: GraphRule = {
  id: 'deprecations-name-an-end',
  why: 'Consumers plan a change for a day; without one it is never done.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    [...valuesOf(graph), ...enumValuesOf(graph)].flatMap(({ node, coordinate }) =>
      directivesOf(node, 'deprecated').flatMap((deprecated) => {
        if (endOf(deprecated)) return [];
        const message =
          'is deprecated without an end: name the day in the reason, e.g. "Use gtin; goes on 2027-01-31."';
        return [remarkAt(graph, deprecated, coordinate, message)];
      }),
    ),
  passes: `
    type Variant { ean: String @deprecated(reason: "Use gtin; goes on 2027-01-31.") }
  `,
  fails: `
    type Variant {
      ean: String @deprecated(reason: "Use gtin instead.") # wrong
    }
  `,
};
