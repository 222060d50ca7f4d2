import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';
import { lastWord } from '../subject/words.ts';

const plain = ['DateTime', 'Float', 'Int', 'String'];
const words = ['on', 'date', 'day', 'birthday'];

export const daysAsDate: GraphRule = {
  id: 'days-as-date',
  why: 'A day as text or number is sorted wrong and moved by time zones.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      const type = namedType(node.type);
      if (!words.includes(lastWord(node.name.value)) || !plain.includes(type)) return [];
      return [remarkAt(graph, node, coordinate, `is ${type}: a calendar day is a Date`)];
    }),
  passes: `
    type Promotion { startsOn: Date! isOn: Boolean! }
  `,
  fails: `
    type Promotion {
      startsOn: String! # wrong
      orderDate: DateTime # wrong
    }
  `,
};
