import type { GraphRule } from '../rule.ts';
import { cacheHintOf, tagsOf } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { hasFields } from '../subject/members.ts';

export const personalDataKeptPrivate: GraphRule = {
  id: 'personal-data-kept-private',
  why: 'A shared cache would show one person the data of another.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    graph.types.filter(hasFields).flatMap((type) =>
      (type.fields ?? []).flatMap((field) => {
        if (!tagsOf(field).some((tag) => tag.startsWith('pii/'))) return [];
        const hint = cacheHintOf(field) ?? cacheHintOf(type);
        if (!hint || hint.isPrivate || hint.maxAge === 0) return [];
        const coordinate = `${type.name.value}.${field.name.value}`;
        const message =
          'is personal and kept for all: its @cacheControl needs scope: PRIVATE or maxAge: 0';
        return [remarkAt(graph, field, coordinate, message)];
      }),
    ),
  passes: `
    type Customer @cacheControl(maxAge: 60, scope: PRIVATE) { email: String! @tag(name: "pii/personal") }
  `,
  fails: `
    type Customer @cacheControl(maxAge: 60) {
      email: String! @tag(name: "pii/personal") # wrong
    }
  `,
};
