import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';
import { wordsOf } from '../subject/words.ts';

/** Is, has, can, or any verb of the third person, such as ships. */
const verb = /^(can|may|must|should|will|was|[a-z]+s)$/;

export const booleansReadAsClaims: GraphRule = {
  id: 'booleans-read-as-claims',
  why: 'A name that claims something tells what true means.',
  severity: 'advice',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ node, coordinate }) => {
      if (namedType(node.type) !== 'Boolean') return [];
      if (verb.test(wordsOf(node.name.value)[0] ?? '')) return [];
      return [remarkAt(graph, node, coordinate, 'should claim something, e.g. isInStock')];
    }),
  passes: `
    type Variant { isInStock: Boolean! shipsOnline: Boolean! }
  `,
  fails: `
    type Variant {
      stock: Boolean! # wrong
    }
  `,
};
