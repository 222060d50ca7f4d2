import { createHash } from 'node:crypto';
import {
  type ArgumentNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { normalValue } from './normal-value.ts';

/**
 * An operation's shape as text: without literals, comments and layout, in an order of its own, so that
 * operations which ask the same in another order are equal. Names, aliases, variables and the order of
 * directives stay. Written in one pass rather than by rewriting and printing the tree: it is done for
 * every recorded operation.
 * The result is an operation again, and its own normal form.
 */
export function normalizeOperation({ definitions }: DocumentNode): string {
  return definitions.map(definition).sort().join('\n');
}

/** Names a shape: SHA-256 of the normal form, in hexadecimal. */
export function operationHash(normalText: string): string {
  return createHash('sha256').update(normalText).digest('hex');
}

function definition(node: DefinitionNode): string {
  if (node.kind === Kind.OPERATION_DEFINITION) return operation(node);
  if (node.kind !== Kind.FRAGMENT_DEFINITION) return print(node);
  const head = `fragment ${node.name.value} on ${node.typeCondition.name.value}`;
  return head + directives(node.directives) + selections(node.selectionSet);
}

function operation(node: OperationDefinitionNode): string {
  const name = node.name ? ` ${node.name.value}` : '';
  const variables = (node.variableDefinitions ?? []).map(variable).sort();
  const list = variables.length > 0 ? `(${variables.join(' ')})` : '';
  return node.operation + name + list + directives(node.directives) + selections(node.selectionSet);
}

function variable(node: VariableDefinitionNode): string {
  const start = node.defaultValue ? `=${normalValue(node.defaultValue)}` : '';
  return `$${node.variable.name.value}:${print(node.type)}${start}${directives(node.directives)}`;
}

function selections(node: SelectionSetNode | undefined): string {
  if (!node) return '';
  return `{${[...new Set(node.selections.map(selection))].sort().join(' ')}}`;
}

function selection(node: SelectionNode): string {
  const rest = directives(node.directives);
  switch (node.kind) {
    case Kind.FIELD: {
      const alias = node.alias ? `${node.alias.value}:` : '';
      return alias + node.name.value + args(node.arguments) + rest + selections(node.selectionSet);
    }
    case Kind.FRAGMENT_SPREAD:
      return `...${node.name.value}${rest}`;
    case Kind.INLINE_FRAGMENT: {
      const condition = node.typeCondition ? ` on ${node.typeCondition.name.value}` : '';
      return `...${condition}${rest}${selections(node.selectionSet)}`;
    }
  }
}

function args(nodes: readonly ArgumentNode[] | undefined): string {
  if (!nodes?.length) return '';
  const texts = nodes.map(({ name, value }) => `${name.value}:${normalValue(value)}`);
  return `(${texts.sort().join(' ')})`;
}

function directives(nodes: readonly DirectiveNode[] | undefined): string {
  return (nodes ?? []).map((node) => `@${node.name.value}${args(node.arguments)}`).join('');
}
