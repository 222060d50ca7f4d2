import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';

const pascalCase = /^([A-Z][a-z\d]*)+$/;

export const typeNamesPascalCase: GraphRule = {
  id: 'type-names-pascal-case',
  why: 'One spelling for all types: clients generate code from the names.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    graph.types.flatMap((type) => {
      const name = type.name.value;
      if (pascalCase.test(name)) return [];
      const message = 'is no type name: begin each word with a capital, e.g. InventoryLevel';
      return [remarkAt(graph, type, name, message)];
    }),
  passes: 'type InventoryLevel { id: ID! }',
  fails: 'type inventory_level { id: ID! } # wrong',
};
