import { Kind } from 'graphql';
import type { OperationRule } from '../rule.ts';
import { remarkOn } from '../subject/operation.ts';

export const operationsNamed: OperationRule = {
  id: 'operations-named',
  why: "Traces, usage and errors are told apart by the operation's name.",
  severity: 'error',
  looksAt: 'operation',
  check: (operation) =>
    (operation.document?.definitions ?? []).flatMap((node) => {
      if (node.kind !== Kind.OPERATION_DEFINITION || node.name) return [];
      return [remarkOn(operation, node, 'has no name: write e.g. query StockOfVariant { ... }')];
    }),
  passes: { schema: 'type Query { now: String }', operation: 'query Now { now }' },
  fails: { schema: 'type Query { now: String }', operation: '{ now } # wrong' },
};
