import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';

export const standardsKept: GraphRule = {
  id: 'standards-kept',
  why: 'The shared scalars and types mean the same in every domain, because only one file defines them.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) => {
    const shared = graph.shared.flatMap((node) => ('name' in node ? (node.name?.value ?? []) : []));
    return graph.types.flatMap((type) => {
      const name = type.name.value;
      if (!shared.includes(name)) return [];
      const message = 'is a standard of all domains: use it as it is, or take another name';
      return [remarkAt(graph, type, name, message)];
    });
  },
  passes: 'type Price { amount: Money! }',
  fails: `
    type Money { cents: Int! } # wrong
    extend type PageInfo { number: Int } # wrong
  `,
};
