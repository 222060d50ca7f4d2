import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';
import { wordsOf } from '../subject/words.ts';

const scalars = new Map([
  ['country', 'CountryCode'],
  ['countries', 'CountryCode'],
  ['currency', 'CurrencyCode'],
  ['currencies', 'CurrencyCode'],
  ['language', 'LocaleCode'],
  ['languages', 'LocaleCode'],
  ['locale', 'LocaleCode'],
  ['locales', 'LocaleCode'],
]);

export const codesAsScalars: GraphRule = {
  id: 'codes-as-scalars',
  why: 'Countries, currencies and languages have standard codes, which the shared scalars check.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      const last =
        wordsOf(node.name.value)
          .filter((word) => word !== 'code')
          .at(-1) ?? '';
      const right = scalars.get(last);
      if (!right || namedType(node.type) !== 'String') return [];
      return [remarkAt(graph, node, coordinate, `is String: its type is ${right}`)];
    }),
  passes: `
    type Market { country: CountryCode! }
  `,
  fails: `
    type Market {
      currencyCode: String! # wrong
      countries: [String!]! # wrong
    }
  `,
};
