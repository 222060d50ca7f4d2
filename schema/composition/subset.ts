import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
  visit,
} from 'graphql';
import type { Part } from './compose.ts';

type FieldsNode =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

/** Which fields the present domains resolve themselves, and of which type each is. */
type Owned = Map<string, Map<string, string>>;

/**
 * Lets any subset of the domains compose: leaves out the fields that need (`@requires`, `@provides`)
 * what no present domain resolves, and the `@external` fields that name it. Leaving one out may
 * unsettle another, so it goes on until nothing changes. With all domains present nothing is left out.
 * Not handled: a left-out field that an interface demands, `@interfaceObject`, and unions of a type
 * that loses all of its fields; such a subset does not compose, and the gateway leaves its part out.
 */
export function withoutUnmetNeeds(parts: readonly Part[]): Part[] {
  let current = parts.map((part) => ({ part, document: parse(part.sdl) }));
  for (;;) {
    const owned = ownedFields(current.map(({ document }) => document));
    const next = current.map(({ part, document }) => ({ part, document: prune(document, owned) }));
    const changed = next.some(({ document }, index) => document !== current[index]?.document);
    current = next;
    if (!changed) break;
  }
  return current.map(({ part, document }) => ({ ...part, sdl: print(document) }));
}

function ownedFields(documents: readonly DocumentNode[]): Owned {
  const owned: Owned = new Map();
  for (const type of documents.flatMap(typesWithFields)) {
    const fields = owned.get(type.name.value) ?? new Map<string, string>();
    owned.set(type.name.value, fields);
    for (const field of type.fields ?? []) {
      if (!isExternal(field) && !isExternal(type))
        fields.set(field.name.value, namedType(field.type));
    }
  }
  return owned;
}

function typesWithFields(document: DocumentNode): FieldsNode[] {
  return document.definitions.filter(
    (node): node is FieldsNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.OBJECT_TYPE_EXTENSION ||
      node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      node.kind === Kind.INTERFACE_TYPE_EXTENSION,
  );
}

function prune(document: DocumentNode, owned: Owned): DocumentNode {
  const edit = <N extends FieldsNode>(type: N): N | null | undefined => {
    const kept = (type.fields ?? []).filter((field) => isMet(field, type, owned));
    if (kept.length === type.fields?.length) return undefined;
    return kept.length ? { ...type, fields: kept } : null;
  };
  return visit(document, {
    ObjectTypeDefinition: edit,
    ObjectTypeExtension: edit,
    InterfaceTypeDefinition: edit,
    InterfaceTypeExtension: edit,
  });
}

function isMet(field: FieldDefinitionNode, type: FieldsNode, owned: Owned): boolean {
  const name = type.name.value;
  if (isExternal(field) || isExternal(type)) {
    return isKey(field, type) || (owned.get(name)?.has(field.name.value) ?? false);
  }
  return (
    selects(owned, name, fieldSet(field, 'requires')) &&
    selects(owned, namedType(field.type), fieldSet(field, 'provides'))
  );
}

/** A key names the entity, whoever resolves it. */
function isKey(field: FieldDefinitionNode, type: FieldsNode): boolean {
  return (type.directives ?? []).some((directive) => {
    const value = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
    const isNamed =
      value?.kind === Kind.STRING && value.value.split(/\W+/).includes(field.name.value);
    return directive.name.value === 'key' && isNamed;
  });
}

/** True when some present domain resolves every field of the selection on that type. */
function selects(owned: Owned, type: string, selection: SelectionSetNode | undefined): boolean {
  return (selection?.selections ?? []).every((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return false;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return selects(owned, node.typeCondition?.name.value ?? type, node.selectionSet);
    }
    if (node.name.value === '__typename') return true;
    const next = owned.get(type)?.get(node.name.value);
    return next !== undefined && selects(owned, next, node.selectionSet);
  });
}

function fieldSet(field: FieldDefinitionNode, directive: string): SelectionSetNode | undefined {
  const value = find(field, directive)?.arguments?.find(
    ({ name }) => name.value === 'fields',
  )?.value;
  if (value?.kind !== Kind.STRING) return undefined;
  const [operation] = parse(`{ ${value.value} }`).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
}

function isExternal(node: { readonly directives?: readonly ConstDirectiveNode[] }): boolean {
  return find(node, 'external') !== undefined;
}

function find(node: { readonly directives?: readonly ConstDirectiveNode[] }, name: string) {
  return node.directives?.find((directive) => directive.name.value === name);
}

function namedType(type: TypeNode): string {
  let inner: TypeNode = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  const named: NamedTypeNode = inner;
  return named.name.value;
}
