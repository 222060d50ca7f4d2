import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';
import { lastWord } from '../subject/words.ts';

const numbers = ['Int', 'Float', 'Decimal', 'String'];
const words = [
  'amount',
  'budget',
  'cost',
  'costs',
  'discount',
  'fee',
  'price',
  'revenue',
  'subtotal',
  'tax',
  'turnover',
];

export const moneyAsMoney: GraphRule = {
  id: 'money-as-money',
  why: 'An amount without its currency, or rounded as a binary fraction, is wrong sooner or later.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      const type = namedType(node.type);
      if (!numbers.includes(type) || !words.includes(lastWord(node.name.value))) return [];
      const message = `is ${type}: amounts have the type Money, or MoneyInput where they are given`;
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Variant { listPrice: Money }
  `,
  fails: `
    type Variant {
      listPrice: Float # wrong
    }
    input PriceInput {
      discount: Decimal # wrong
    }
  `,
};
