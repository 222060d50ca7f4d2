import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';

export const fieldNamesCamelCase: GraphRule = {
  id: 'field-names-camel-case',
  why: 'One spelling for all fields and arguments: nobody looks up whether it is createdAt or created_at.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      if (/^[a-z][A-Za-z\d]*$/.test(node.name.value)) return [];
      const message = 'is no field name: begin with a small letter and join words, e.g. listPrice';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Variant { listPrice: Money }
  `,
  fails: `
    type Variant {
      list_price: Money # wrong
    }
  `,
};
