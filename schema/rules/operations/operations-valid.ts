import { validate } from 'graphql';
import type { OperationRule } from '../rule.ts';
import { fileLine, remarkOn } from '../subject/operation.ts';

export const operationsValid: OperationRule = {
  id: 'operations-valid',
  why: 'A query that does not run sends away whoever tries the product first.',
  severity: 'error',
  looksAt: 'operation',
  check: (operation) => {
    const { document, syntaxError, file, title, schema } = operation;
    if (syntaxError) {
      const at = { file, line: fileLine(operation, syntaxError.line), column: 1 };
      return [{ at, coordinate: title, message: `is no GraphQL: ${syntaxError.message}` }];
    }
    if (!document) return [];
    return validate(schema, document).map(({ message, nodes }) =>
      remarkOn(operation, nodes?.[0] ?? document, message),
    );
  },
  passes: { schema: 'type Query { now: String }', operation: 'query Now { now }' },
  fails: { schema: 'type Query { now: String }', operation: 'query Now { then } # wrong' },
};
