import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';
import { lastWord, wordsOf } from '../subject/words.ts';

const plain = ['Date', 'Float', 'Int', 'String'];
const words = ['at', 'timestamp', 'datetime'];

export const momentsAsDateTime: GraphRule = {
  id: 'moments-as-date-time',
  why: 'A point in time without a zone is read differently in each country.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      const name = node.name.value;
      const isMoment =
        words.includes(lastWord(name)) && (wordsOf(name).length > 1 || name !== 'at');
      const type = namedType(node.type);
      if (!isMoment || !plain.includes(type)) return [];
      return [remarkAt(graph, node, coordinate, `is ${type}: a point in time is a DateTime`)];
    }),
  passes: `
    type Shipment { createdAt: DateTime! }
  `,
  fails: `
    type Shipment {
      createdAt: String! # wrong
      deliveryTimestamp: Int # wrong
    }
  `,
};
