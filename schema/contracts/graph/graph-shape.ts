import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  Source,
  type StringValueNode,
} from 'graphql';
import { parseWithin, sdlLimits } from '../../parse-bounded.ts';
import { type DataClass, type Deprecation, dataClasses } from '../promises.ts';
import { type NamedTypes, type TypeShape, typeShape } from './type-shape.ts';

/** An object type of a subgraph, as far as a contract speaks of it. */
export interface ObjectShape {
  name: string;
  line: number;
  description: string;
  /** The fields of each `@key`, the first level only; empty for a type that is no entity. */
  keys: string[][];
  fields: FieldShape[];
}

export interface FieldShape {
  name: string;
  line: number;
  description: string;
  type: TypeShape;
  /** The owner's: here only because something requires it. */
  isExternal: boolean;
  hasArguments: boolean;
  tags: string[];
  dataClass: DataClass;
  deprecation: Deprecation | undefined;
}

const rootTypes = ['Query', 'Mutation', 'Subscription'];
const piiTag = 'pii/';

/**
 * The object types of a subgraph's SDL, without the root types; extensions count as their type.
 * `shared` is SDL that it is read together with, such as the standards: lines are those of `sdl` alone.
 * Throws a GraphQLError for what is no SDL.
 */
export function graphShape(sdl: string, shared?: string): ObjectShape[] {
  const definitions = definitionsIn(sdl);
  const named = namedTypes([...definitions, ...(shared ? definitionsIn(shared) : [])]);
  const shapes = new Map<string, ObjectShape>();
  for (const node of definitions.filter(isObject)) {
    const name = node.name.value;
    if (rootTypes.includes(name)) continue;
    const shape = shapes.get(name) ?? emptyShape(node);
    shape.keys.push(...(node.directives ?? []).flatMap(keyFields));
    shape.fields.push(...(node.fields ?? []).map((field) => fieldShape(field, named)));
    shapes.set(name, shape);
  }
  return [...shapes.values()];
}

const definitionsIn = (sdl: string) => parseWithin(new Source(sdl), sdlLimits).definitions;

function emptyShape(node: ObjectNode): ObjectShape {
  const description = 'description' in node ? textOf(node.description) : '';
  return { name: node.name.value, line: lineOf(node), description, keys: [], fields: [] };
}

function fieldShape(field: FieldDefinitionNode, named: NamedTypes): FieldShape {
  const directives = field.directives ?? [];
  const tags = directives.flatMap((directive) => argumentsOf(directive, 'tag', 'name'));
  const [reason] = directives.flatMap((directive) =>
    argumentsOf(directive, 'deprecated', 'reason'),
  );
  return {
    name: field.name.value,
    line: lineOf(field),
    description: textOf(field.description),
    type: typeShape(field.type, named),
    isExternal: directives.some(({ name }) => name.value === 'external'),
    hasArguments: Boolean(field.arguments?.length),
    tags: tags.filter((tag) => !tag.startsWith(piiTag)),
    dataClass: dataClasses.find((name) => tags.includes(`${piiTag}${name}`)) ?? 'public',
    deprecation: reason === undefined ? undefined : { reason },
  };
}

function namedTypes(definitions: readonly DefinitionNode[]): NamedTypes {
  const enums = new Map<string, string[]>();
  const composites = new Set<string>();
  for (const node of definitions) {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
      enums.set(node.name.value, node.values?.map(({ name }) => name.value) ?? []);
    }
    if (isComposite(node)) composites.add(node.name.value);
  }
  return { enums, composites };
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const isObject = (node: DefinitionNode) =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const isComposite = (node: DefinitionNode) =>
  isObject(node) ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.UNION_TYPE_DEFINITION;

/** The outermost names of a `@key`'s fields: `brand { id } sku` is `brand` and `sku`. */
function keyFields(directive: ConstDirectiveNode): string[][] {
  return argumentsOf(directive, 'key', 'fields').map((fields) => {
    const outermost = fields.replace(/\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, ' ');
    return outermost.split(/[\s,]+/).filter(Boolean);
  });
}

/** The text of one argument of a directive with this name; nothing for any other. */
function argumentsOf(directive: ConstDirectiveNode, name: string, argument: string): string[] {
  if (directive.name.value !== name) return [];
  const given = directive.arguments?.find((each) => each.name.value === argument)?.value;
  if (given?.kind === Kind.STRING) return [given.value];
  return name === 'deprecated' ? ['No longer supported'] : [];
}

const textOf = (description: StringValueNode | undefined) => description?.value ?? '';
const lineOf = (node: DefinitionNode | FieldDefinitionNode) => {
  const name = 'name' in node ? node.name : undefined;
  return name?.loc?.startToken.line ?? 1;
};
