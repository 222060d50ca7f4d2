import { NoDeprecatedCustomRule, validate } from 'graphql';
import type { OperationRule } from '../rule.ts';
import { remarkOn } from '../subject/operation.ts';

export const operationsAvoidDeprecated: OperationRule = {
  id: 'operations-avoid-deprecated',
  why: 'A field that will go takes the operation with it.',
  severity: 'warning',
  looksAt: 'operation',
  check: (operation) => {
    const { document, schema } = operation;
    if (!document) return [];
    return validate(schema, document, [NoDeprecatedCustomRule]).map(({ message, nodes }) =>
      remarkOn(operation, nodes?.[0] ?? document, message),
    );
  },
  passes: {
    schema: 'type Query { now: String then: String @deprecated }',
    operation: 'query Now { now }',
  },
  fails: {
    schema: 'type Query { now: String then: String @deprecated(reason: "Use now.") }',
    operation: 'query Now { then } # wrong',
  },
};
