import {
  type ArgumentNode,
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type ValueNode,
} from 'graphql';
import type { Trace } from './note.ts';

/** What is given to a field or a directive, whose coordinate is the holder. */
export function traceArguments(
  trace: Trace,
  holder: string,
  defined: readonly GraphQLArgument[],
  given: readonly ArgumentNode[] | undefined,
): void {
  for (const node of given ?? []) {
    const coordinate = `${holder}(${node.name.value}:)`;
    const argument = defined.find(({ name }) => name === node.name.value);
    if (!argument) {
      trace.unknown(coordinate);
      continue;
    }
    trace.note(coordinate, node);
    trace.note(coordinate, node.value);
    traceValue(trace, argument.type, node.value);
  }
}

/** A variable's own value is not seen: its type stands for it. */
export function traceValue(trace: Trace, type: GraphQLInputType, node: ValueNode): void {
  if (node.kind === Kind.LIST) {
    for (const item of node.values) traceValue(trace, type, item);
    return;
  }
  const named = getNamedType(type);
  if (isEnumType(named) && node.kind === Kind.ENUM) {
    const coordinate = `${named.name}.${node.value}`;
    if (named.getValue(node.value)) trace.note(coordinate, node);
    else trace.unknown(coordinate);
  }
  if (!isInputObjectType(named) || node.kind !== Kind.OBJECT) return;
  trace.note(named.name, node);
  const fields = named.getFields();
  for (const field of node.fields) {
    const coordinate = `${named.name}.${field.name.value}`;
    const defined = fields[field.name.value];
    if (!defined) {
      trace.unknown(coordinate);
      continue;
    }
    trace.note(coordinate, field);
    trace.note(coordinate, field.value);
    traceValue(trace, defined.type, field.value);
  }
}

export function traceDirectives(trace: Trace, nodes: readonly DirectiveNode[] | undefined): void {
  for (const node of nodes ?? []) {
    const coordinate = `@${node.name.value}`;
    const directive = trace.schema.getDirective(node.name.value);
    if (!directive) {
      trace.unknown(coordinate);
      continue;
    }
    trace.note(coordinate, node);
    traceArguments(trace, coordinate, directive.args, node.arguments);
  }
}
