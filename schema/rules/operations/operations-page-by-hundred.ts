import { type ASTNode, Kind, visit } from 'graphql';
import type { OperationRule } from '../rule.ts';
import { remarkOn } from '../subject/operation.ts';

const mostAtOnce = 100;

export const operationsPageByHundred: OperationRule = {
  id: 'operations-page-by-hundred',
  why: 'The domains refuse larger pages: such an operation never runs.',
  severity: 'error',
  looksAt: 'operation',
  check: (operation) => {
    const found: ASTNode[] = [];
    if (!operation.document) return [];
    visit(operation.document, {
      Argument(node) {
        const { name, value } = node;
        const size = name.value === 'first' && value.kind === Kind.INT ? Number(value.value) : 0;
        if (size > mostAtOnce) found.push(node);
      },
    });
    return found.map((node) =>
      remarkOn(
        operation,
        node,
        `asks for more than ${mostAtOnce} at once: page with first and after`,
      ),
    );
  },
  passes: {
    schema: 'type Query { ids(first: Int): [ID!] }',
    operation: 'query Ids { ids(first: 100) }',
  },
  fails: {
    schema: 'type Query { ids(first: Int): [ID!] }',
    operation: 'query Ids { ids(first: 5000) } # wrong',
  },
};
