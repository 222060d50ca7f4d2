import type { GraphRule } from '../rule.ts';
import { endOf } from '../subject/deprecations.ts';
import { directivesOf } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { enumValuesOf, valuesOf } from '../subject/members.ts';

export const deprecationsEnd: GraphRule = {
  id: 'deprecations-end',
  why: 'What stays after its day teaches consumers that days mean nothing.',
  severity: 'warning',
  looksAt: 'graph',
  check: (graph, { today }) =>
    [...valuesOf(graph), ...enumValuesOf(graph)].flatMap(({ node, coordinate }) =>
      directivesOf(node, 'deprecated').flatMap((deprecated) => {
        const end = endOf(deprecated);
        if (!end || end >= today) return [];
        const message = `was to go on ${end}: take it away, or agree on another day with those who use it`;
        return [remarkAt(graph, deprecated, coordinate, message)];
      }),
    ),
  passes: `
    type Variant { ean: String @deprecated(reason: "Use gtin; goes on 2031-01-31.") }
  `,
  fails: `
    type Variant {
      ean: String @deprecated(reason: "Use gtin; goes on 2021-01-31.") # wrong
    }
  `,
};
