import { print } from 'graphql';
import type { GraphRule } from '../rule.ts';
import { objectTypes } from '../subject/connections.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';

export const mutationsReturnPayloads: GraphRule = {
  id: 'mutations-return-payloads',
  why: 'What a caller can act on is data: a refusal comes with its reasons, beside what is now.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ type, node, coordinate }) => {
      if (type !== 'Mutation') return [];
      const name = namedType(node.type);
      const payload = objectTypes(graph).find((each) => each.name.value === name);
      const errors = payload?.fields?.find((field) => field.name.value === 'userErrors');
      if (name.endsWith('Payload') && errors && print(errors.type) === '[UserError!]!') return [];
      const message = 'must return a type ...Payload with userErrors: [UserError!]!';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Mutation { saveBrand(input: SaveBrandInput!): SaveBrandPayload! }
    type SaveBrandPayload { brand: Brand userErrors: [UserError!]! }
  `,
  fails: `
    type Mutation {
      saveBrand(input: SaveBrandInput!): Brand # wrong
    }
    type Brand { id: ID! }
  `,
};
