import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isInputType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { type Trace, variableOf } from './note.ts';
import { traceArguments, traceDirectives, traceValue } from './trace-values.ts';

/**
 * Notes each coordinate that the operation uses, with the type that the operation asks: a field of an
 * interface is the interface's, not its implementations'. A fragment is followed once, wherever it is
 * spread, as its type is fixed: so no nesting of spreads costs more than the text is long.
 */
export function traceOperation(trace: Trace, { definitions }: DocumentNode): void {
  const fragments = new Map<string, string>();
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(node.name.value, node.typeCondition.name.value);
    }
  }
  const tracer: Tracer = { ...trace, fragments };
  for (const node of definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) traceRoot(tracer, node);
    if (node.kind === Kind.FRAGMENT_DEFINITION) traceCondition(tracer, undefined, node);
  }
}

interface Tracer extends Trace {
  /** Each fragment's type. */
  fragments: ReadonlyMap<string, string>;
}

function traceRoot(trace: Tracer, node: OperationDefinitionNode): void {
  for (const variable of node.variableDefinitions ?? []) traceVariable(trace, variable);
  traceDirectives(trace, node.directives);
  const root = trace.schema.getRootType(node.operation);
  if (!root) {
    trace.unknown(`a ${node.operation}`);
    return;
  }
  trace.note(root.name, node);
  traceSelections(trace, root, node.selectionSet);
}

function traceVariable(trace: Tracer, node: VariableDefinitionNode): void {
  traceDirectives(trace, node.directives);
  const inner = namedTypeOf(node.type);
  const type = typeFromAST(trace.schema, inner);
  if (!isInputType(type)) {
    trace.unknown(inner.name.value);
    return;
  }
  for (const place of [node, node.type, inner]) trace.note(variableOf(inner.name.value), place);
  if (node.defaultValue) traceValue(trace, type, node.defaultValue);
}

/** What stands inside lists and "not null". */
function namedTypeOf(node: TypeNode): NamedTypeNode {
  return node.kind === Kind.NAMED_TYPE ? node : namedTypeOf(node.type);
}

function traceSelections(trace: Tracer, parent: GraphQLCompositeType, set: SelectionSetNode): void {
  for (const node of set.selections) {
    traceDirectives(trace, node.directives);
    if (node.kind === Kind.FIELD) traceField(trace, parent, node);
    else if (node.kind === Kind.INLINE_FRAGMENT) traceCondition(trace, parent, node);
    else {
      trace.note(parent.name, node);
      const type = trace.fragments.get(node.name.value);
      if (type === undefined) trace.unknown(`fragment ${node.name.value}`);
      else trace.note(type, node);
    }
  }
}

function traceField(trace: Tracer, parent: GraphQLCompositeType, node: FieldNode): void {
  const name = node.name.value;
  if (name.startsWith('__')) return;
  const coordinate = `${parent.name}.${name}`;
  const field = isUnionType(parent) ? undefined : parent.getFields()[name];
  if (!field) {
    trace.unknown(coordinate);
    return;
  }
  const type = getNamedType(field.type);
  trace.note(coordinate, node);
  trace.note(type.name, node);
  traceArguments(trace, coordinate, field.args, node.arguments);
  if (node.selectionSet && isCompositeType(type)) traceSelections(trace, type, node.selectionSet);
}

function traceCondition(
  trace: Tracer,
  parent: GraphQLCompositeType | undefined,
  node: InlineFragmentNode | FragmentDefinitionNode,
): void {
  if (node.kind === Kind.FRAGMENT_DEFINITION) traceDirectives(trace, node.directives);
  const condition = node.typeCondition;
  const type = condition ? trace.schema.getType(condition.name.value) : parent;
  if (!isCompositeType(type)) {
    trace.unknown(condition?.name.value ?? 'a type condition');
    return;
  }
  if (parent) trace.note(parent.name, node);
  trace.note(type.name, node);
  if (condition) trace.note(type.name, condition);
  traceSelections(trace, type, node.selectionSet);
}
