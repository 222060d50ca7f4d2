import { isTypeDefinitionNode } from 'graphql';
import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { enumValuesOf, valuesOf } from '../subject/members.ts';

const sentence = /^[\p{Lu}\d`"].*[.!?]$/su;

export const descriptionsAreSentences: GraphRule = {
  id: 'descriptions-are-sentences',
  why: 'Descriptions are read in the explorer and in catalogs, one below the other.',
  severity: 'warning',
  looksAt: 'graph',
  check: (graph) => {
    const types = graph.types
      .filter(isTypeDefinitionNode)
      .map((node) => ({ node, coordinate: node.name.value }));
    return [...types, ...valuesOf(graph), ...enumValuesOf(graph)].flatMap(
      ({ node, coordinate }) => {
        const text = node.description?.value.trim();
        if (!text || sentence.test(text)) return [];
        const message =
          'has a description that is no sentence: begin with a capital, end with a stop';
        return [remarkAt(graph, node, coordinate, message)];
      },
    );
  },
  passes: `
    "A parcel to a customer."
    type Shipment { id: ID! }
  `,
  fails: `
    "parcel"
    type Shipment { id: ID! } # wrong
  `,
};
