import type { GraphRule } from '../rule.ts';
import { directivesOf, textArgument } from '../subject/directives.ts';
import { remarkAt } from '../subject/graph.ts';
import { hasFields } from '../subject/members.ts';
import { isNonNull } from '../subject/types.ts';

export const firstKeyNeverNull: GraphRule = {
  id: 'first-key-never-null',
  why: 'An entity without its key cannot be found by the other domains.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    graph.types.filter(hasFields).flatMap((type) => {
      const [key] = directivesOf(type, 'key');
      const names = key ? (textArgument(key, 'fields') ?? '').split(/\W+/) : [];
      return (type.fields ?? []).flatMap((field) => {
        if (!names.includes(field.name.value) || isNonNull(field.type)) return [];
        const coordinate = `${type.name.value}.${field.name.value}`;
        return [remarkAt(graph, field, coordinate, 'is the first key: it may never be null')];
      });
    }),
  passes: `
    type Variant @key(fields: "sku") @key(fields: "gtin") { sku: ID! gtin: String }
  `,
  fails: `
    type Variant @key(fields: "sku") {
      sku: ID # wrong
    }
  `,
};
