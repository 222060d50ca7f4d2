import {
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  type TypeDefinitionNode,
} from 'graphql';
import { directiveNamed, directiveText, fieldSet, fieldsOf } from './directives.ts';

/** One subgraph's schema as text; everything else about a world follows from these. */
export interface Part {
  name: string;
  sdl: string;
}

/** What one part says of one field. */
export interface FieldInPart {
  part: string;
  node: FieldDefinitionNode;
  /** It answers the field: neither `@external` nor overridden elsewhere. */
  isOwner: boolean;
  isExternal: boolean;
  requires: SelectionSetNode | undefined;
  provides: SelectionSetNode | undefined;
}

export interface TypeInPart {
  part: string;
  node: TypeDefinitionNode;
  keys: readonly SelectionSetNode[];
  isInterfaceObject: boolean;
}

/** What the parts' text says, read once. */
export interface Facts {
  types: ReadonlyMap<string, readonly TypeInPart[]>;
  /** By `Type.field`. */
  fields: ReadonlyMap<string, readonly FieldInPart[]>;
}

export function readFacts(parts: readonly Part[]): Facts {
  const types = new Map<string, TypeInPart[]>();
  const fields = new Map<string, FieldInPart[]>();
  const nodes = parts.flatMap(({ name: part, sdl }) =>
    parse(sdl)
      .definitions.filter(isTypeDefinitionNode)
      .map((node) => ({ part, node })),
  );
  const overridden = overriddenFields(nodes);
  for (const { part, node } of nodes) {
    append(types, node.name.value, typeInPart(part, node));
    for (const field of fieldsOf(node)) {
      const id = `${node.name.value}.${field.name.value}`;
      append(fields, id, fieldInPart(part, field, overridden.has(`${part}:${id}`)));
    }
  }
  return { types, fields };
}

interface NodeOfPart {
  part: string;
  node: TypeDefinitionNode;
}

/** `part:Type.field` for each field that another part took over. A progressive one is answered by both. */
function overriddenFields(nodes: readonly NodeOfPart[]): Set<string> {
  const overridden = new Set<string>();
  for (const { node } of nodes) {
    for (const field of fieldsOf(node)) {
      const override = directiveNamed(field, 'override');
      if (!override || directiveText(override, 'label') !== undefined) continue;
      overridden.add(`${directiveText(override, 'from')}:${node.name.value}.${field.name.value}`);
    }
  }
  return overridden;
}

function fieldInPart(part: string, node: FieldDefinitionNode, isOverridden: boolean): FieldInPart {
  const isExternal = directiveNamed(node, 'external') !== undefined;
  return {
    part,
    node,
    isOwner: !isExternal && !isOverridden,
    isExternal,
    requires: selectionOf(node, 'requires'),
    provides: selectionOf(node, 'provides'),
  };
}

function selectionOf(node: FieldDefinitionNode, directive: string): SelectionSetNode | undefined {
  const text = directiveText(directiveNamed(node, directive), 'fields');
  return text === undefined ? undefined : fieldSet(text);
}

function typeInPart(part: string, node: TypeDefinitionNode): TypeInPart {
  const keys = (node.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .map((key) => fieldSet(directiveText(key, 'fields') ?? ''));
  return {
    part,
    node,
    keys,
    isInterfaceObject: directiveNamed(node, 'interfaceObject') !== undefined,
  };
}

/** Names of the interfaces that a type of a part says it implements. */
export function interfacesOf(node: TypeDefinitionNode): string[] {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
    return [];
  }
  return (node.interfaces ?? []).map(({ name }) => name.value);
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
