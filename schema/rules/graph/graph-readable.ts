import type { GraphRule } from '../rule.ts';

export const graphReadable: GraphRule = {
  id: 'graph-readable',
  why: 'A schema that cannot be read stops its domain from starting.',
  severity: 'error',
  looksAt: 'graph',
  check: ({ domain, syntaxError }) =>
    syntaxError
      ? [
          {
            at: syntaxError.at,
            coordinate: domain,
            message: `is no GraphQL schema: ${syntaxError.message}`,
          },
        ]
      : [],
  passes: `
    type Query { now: DateTime }
  `,
  fails: `
    type Query {
      now: DateTime)  # wrong
    }
  `,
};
