import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';
import { lastWord } from '../subject/words.ts';

export const idsAreIds: GraphRule = {
  id: 'ids-are-ids',
  why: 'Caches of clients find things by their id, and know it by its type.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      if (lastWord(node.name.value) !== 'id' || namedType(node.type) === 'ID') return [];
      return [
        remarkAt(graph, node, coordinate, `is ${namedType(node.type)}: an id has the type ID`),
      ];
    }),
  passes: `
    type Shipment { id: ID! }
  `,
  fails: `
    type Shipment {
      id: String! # wrong
      externalId: Int # wrong
    }
  `,
};
