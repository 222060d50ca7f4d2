import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { isInput } from '../subject/members.ts';

export const inputTypesSaySo: GraphRule = {
  id: 'input-types-say-so',
  why: 'An input beside a type of the same thing is told from it by its name.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    graph.types.filter(isInput).flatMap((type) => {
      if (/(Input|Filter|Sort)$/.test(type.name.value)) return [];
      const message = 'must end in Input, or in Filter or Sort where it narrows or orders a list';
      return [remarkAt(graph, type, type.name.value, message)];
    }),
  passes: `
    input AddressInput { postcode: String! }
  `,
  fails: `
    input Address { postcode: String! } # wrong
  `,
};
