import type { GraphRule } from '../rule.ts';
import { tagsOf } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';

const known = ['pii/personal', 'pii/sensitive'];

export const piiTagsKnown: GraphRule = {
  id: 'pii-tags-known',
  why: 'A class that nobody knows protects nothing.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ node, coordinate }) =>
      tagsOf(node)
        .filter((tag) => tag.startsWith('pii') && !known.includes(tag))
        .map((tag) => {
          return remarkAt(
            graph,
            node,
            coordinate,
            `has the tag "${tag}": the classes are ${known.join(' and ')}`,
          );
        }),
    ),
  passes: `
    type Customer { email: String! @tag(name: "pii/personal") }
  `,
  fails: `
    type Customer {
      email: String! @tag(name: "pii/privat") # wrong
    }
  `,
};
