import { type ASTNode, visit } from 'graphql';
import type { OperationRule } from '../rule.ts';
import { remarkOn } from '../subject/operation.ts';

const deepest = 12;
const example = 'type Query { c: C } type C { id: ID c: C }';

export const operationsNotTooDeep: OperationRule = {
  id: 'operations-not-too-deep',
  why: 'Each level multiplies what is fetched, and nobody shows so much at once.',
  severity: 'warning',
  looksAt: 'operation',
  check: (operation) => {
    const found: ASTNode[] = [];
    if (!operation.document) return [];
    let depth = 0;
    visit(operation.document, {
      Field: {
        enter(node) {
          depth += 1;
          if (depth === deepest + 1) found.push(node);
        },
        leave() {
          depth -= 1;
        },
      },
    });
    return found.map((node) =>
      remarkOn(operation, node, `is deeper than ${deepest} levels: ask in two steps`),
    );
  },
  passes: { schema: example, operation: 'query Up { c { c { c { id } } } }' },
  fails: {
    schema: example,
    operation: `query Up { c { c { c { c { c { c { c { c { c { c { c { c {
      id # wrong
    } } } } } } } } } } } } }`,
  },
};
