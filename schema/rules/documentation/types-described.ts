import { isTypeDefinitionNode } from 'graphql';
import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { isRoot } from '../subject/members.ts';

export const typesDescribed: GraphRule = {
  id: 'types-described',
  why: 'Whoever finds a type in the explorer learns what it is without asking its team.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    graph.types.flatMap((type) => {
      const name = type.name.value;
      if (!isTypeDefinitionNode(type) || type.description?.value.trim() || isRoot(name)) return [];
      return [remarkAt(graph, type, name, 'has no description: say what it is, above its name')];
    }),
  passes: `
    "A parcel to a customer."
    type Shipment { id: ID! }
  `,
  fails: `
    type Shipment { id: ID! } # wrong
  `,
};
