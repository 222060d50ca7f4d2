import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { valuesOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';
import { lastWord } from '../subject/words.ts';

const measures = [
  'age',
  'area',
  'depth',
  'distance',
  'duration',
  'height',
  'length',
  'size',
  'temperature',
  'timeout',
  'volume',
  'weight',
  'width',
];
const unitInWords =
  /\bin ([\w-]+ )*(bytes|characters|code units|days|degrees|grams|hours|kilograms|litres|metres|millilitres|millimetres|milliseconds|minutes|seconds)\b/i;

export const measuresNameTheirUnit: GraphRule = {
  id: 'measures-name-their-unit',
  why: 'Grams that are read as kilograms are a thousand parcels of the wrong price.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    valuesOf(graph).flatMap(({ node, coordinate }) => {
      const isMeasure = measures.includes(lastWord(node.name.value));
      if (!isMeasure || !['Int', 'Float', 'Decimal'].includes(namedType(node.type))) return [];
      if (unitInWords.test(node.description?.value ?? '')) return [];
      const message =
        'has no unit: let its name end in one, e.g. weightGrams, or say "in grams" in its description';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Variant {
      weightGrams: Int
      "How long, in millimetres."
      length: Int
    }
  `,
  fails: `
    type Variant {
      weight: Int # wrong
    }
  `,
};
