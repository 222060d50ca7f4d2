import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';
import { wordsOf } from '../subject/words.ts';

export const referencesAreObjects: GraphRule = {
  id: 'references-are-objects',
  why: 'A graph is walked: with an id alone a consumer has to ask again, and has to know where.',
  severity: 'warning',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ node, coordinate }) => {
      const words = wordsOf(node.name.value);
      if (words.length < 2 || !/^ids?$/.test(words.at(-1) ?? '')) return [];
      const message = `should lead to what it names: a field ${node.name.value.replace(/Ids?$/, '')} of its type`;
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Review { product: Product }
  `,
  fails: `
    type Review {
      productId: ID # wrong
    }
  `,
};
