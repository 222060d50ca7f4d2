import {
  type ArgumentNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type StringValueNode,
  visit,
} from 'graphql';
import { parseFieldSet, printFieldSet } from './field-sets.ts';

/** What a field that only plans know stands for. */
export interface VirtualField {
  name: string;
  arguments: readonly ArgumentNode[];
}

export interface VirtualSupergraph {
  sdl: string;
  fields: ReadonlyMap<string, VirtualField>;
}

/**
 * The supergraph with a field of its own, without arguments, for each field that a `@requires` or a context asks
 * with arguments. The planner tells fields apart by their response names alone: `price(unit: USD)` for one
 * requirement and `price(unit: GBP)` for another, or for the client, would be one to it.
 * Undefined when there is none such, as in most graphs.
 */
export function withVirtualFields(sdl: string): VirtualSupergraph | undefined {
  const document = parse(sdl, { noLocation: true });
  const taken = fieldNames(document);
  const byMeaning = new Map<string, string>();
  const fields = new Map<string, VirtualField>();
  const virtualName = ({ name: { value: name }, arguments: args = [] }: FieldNode): string => {
    const meaning = `${name}(${args.map(print).sort().join()})`;
    const known = byMeaning.get(meaning);
    if (known) return known;
    let virtual = '';
    for (let n = fields.size; !virtual || taken.has(virtual); n += 1)
      virtual = `required${n}_${name}`;
    byMeaning.set(meaning, virtual);
    fields.set(virtual, { name, arguments: args });
    return virtual;
  };
  const replaced = visit(document, {
    Directive: (directive) => (directive.name.value === 'join__field' ? undefined : false),
    Argument(argument) {
      if (argument.name.value !== 'requires' && argument.name.value !== 'contextArguments')
        return false;
      return undefined;
    },
    ObjectField: ({ name }) => (name.value === 'selection' ? undefined : false),
    // Descriptions are strings too.
    StringValue: (node, key) =>
      key === 'description' ? undefined : withoutArguments(node, virtualName),
  });
  if (!fields.size) return undefined;
  return { sdl: print(addFields(replaced, fields)), fields };
}

function fieldNames(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    FieldDefinition({ name }) {
      names.add(name.value);
    },
  });
  return names;
}

function withoutArguments(
  node: StringValueNode,
  virtualName: (field: FieldNode) => string,
): StringValueNode | undefined {
  const set = node.value.includes('(') ? parseFieldSet(node.value) : undefined;
  if (!set) return undefined;
  const replaced = visit(set, {
    Field(field) {
      if (!field.arguments?.length) return undefined;
      return { ...field, arguments: [], name: { ...field.name, value: virtualName(field) } };
    },
  });
  return { ...node, block: false, value: printFieldSet(replaced, node.value) };
}

/** Wherever there is the field, so that interfaces and their object types still agree. */
function addFields(
  document: DocumentNode,
  fields: ReadonlyMap<string, VirtualField>,
): DocumentNode {
  const add = <T extends { readonly fields?: readonly FieldDefinitionNode[] | undefined }>(
    node: T,
  ) => {
    const added = (node.fields ?? []).flatMap((field) =>
      [...fields].flatMap(([virtual, { name }]) =>
        field.name.value === name ? virtualField(field, virtual) : [],
      ),
    );
    return added.length ? { ...node, fields: [...(node.fields ?? []), ...added] } : undefined;
  };
  return visit(document, { ObjectTypeDefinition: add, InterfaceTypeDefinition: add });
}

function virtualField(field: FieldDefinitionNode, virtual: string): FieldDefinitionNode {
  return {
    kind: Kind.FIELD_DEFINITION,
    name: { kind: Kind.NAME, value: virtual },
    type: field.type,
    directives: field.directives?.filter(({ name }) => kept.has(name.value)),
  };
}

/** What says who answers a field, and who may see it. */
const kept = new Set(['join__field', 'inaccessible']);
