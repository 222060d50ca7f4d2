import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  type TypeDefinitionNode,
} from 'graphql';

export function fieldsOf(node: TypeDefinitionNode): readonly FieldDefinitionNode[] {
  const has =
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return has ? (node.fields ?? []) : [];
}

export function directiveNamed(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  wanted: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find(({ name }) => name.value === wanted);
}

/** The text of a directive's argument, or undefined. */
export function directiveText(
  directive: ConstDirectiveNode | undefined,
  argument: string,
): string | undefined {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : value && print(value);
}

/** Parses the text of a `@key`, `@requires` or `@provides`. */
export function fieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{ ${text} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no field set: ${text}`);
  return definition.selectionSet;
}
