import type { GraphRule } from '../rule.ts';
import { remarkAt } from '../subject/graph.ts';
import { fieldsOf, isInput } from '../subject/members.ts';
import { namedType } from '../subject/types.ts';

export const creationsAreIdempotent: GraphRule = {
  id: 'creations-are-idempotent',
  why: 'A client that lost the answer tries again: without a key it creates the same thing twice.',
  severity: 'error',
  looksAt: 'graph',
  check: (graph) =>
    fieldsOf(graph).flatMap(({ type, node, coordinate }) => {
      if (type !== 'Mutation' || !/^(create|reserve)[A-Z]/.test(node.name.value)) return [];
      const names = (node.arguments ?? []).map((argument) => namedType(argument.type));
      const inputs = names.flatMap((name) => graph.byName.get(name)?.filter(isInput) ?? []);
      const fields = inputs.flatMap((input) => input.fields ?? []);
      if (fields.some((field) => field.name.value === 'idempotencyKey')) return [];
      const message = 'makes something new: its input needs idempotencyKey: String!';
      return [remarkAt(graph, node, coordinate, message)];
    }),
  passes: `
    type Mutation { createBrand(input: CreateBrandInput!): CreateBrandPayload! }
    input CreateBrandInput { idempotencyKey: String! }
  `,
  fails: `
    type Mutation {
      createBrand(input: CreateBrandInput!): CreateBrandPayload! # wrong
    }
    input CreateBrandInput { name: String! }
  `,
};
