import {
  type DefinitionNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
  type TypeNode,
} from 'graphql';
import type { Graph, GraphField, GraphKind, GraphType } from './graph-model.ts';
import { withOwners } from './owners.ts';

/**
 * Reads who has which part of the graph from the supergraph's own directives.
 * See https://specs.apollo.dev/join/v0.3 for what they mean. Throws a GraphQLError for text that is no SDL.
 */
export function readSupergraph(sdl: string): Graph {
  const { definitions } = parse(sdl, { noLocation: true });
  const names = domainNames(definitions);
  const types = definitions.flatMap((definition) => readType(definition, names) ?? []);
  const implementing = implementations(definitions);
  const complete = types.map((type) =>
    type.kind === 'interface' ? { ...type, members: implementing.get(type.name) ?? [] } : type,
  );
  return {
    domains: [...names.values()].sort(),
    types: withOwners(complete.sort((a, b) => a.name.localeCompare(b.name))),
  };
}

const kinds: Partial<Record<Kind, GraphKind>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
};

function readType(definition: DefinitionNode, names: Names): GraphType | undefined {
  const kind = kinds[definition.kind];
  if (!kind || !('name' in definition) || !definition.name) return undefined;
  const name = definition.name.value;
  // What composition adds for itself.
  if (/^(join|link|core|context)__/.test(name)) return undefined;
  const joins = (definition.directives ?? []).filter((one) => one.name.value === 'join__type');
  const domains = unique(joins.flatMap((join) => domainOf(join, names) ?? []));
  const fields = 'fields' in definition ? (definition.fields ?? []) : [];
  return {
    name,
    kind,
    description: descriptionOf(definition),
    domains,
    isEntity: kind !== 'input' && joins.some((join) => textOf(join, 'key') !== undefined),
    owner: domains.length === 1 ? domains[0] : undefined,
    fields: fields.map((field) => readField(field, domains, names)),
    members: membersOf(definition),
  };
}

function readField(
  field: FieldDefinitionNode | InputValueDefinitionNode,
  ofType: readonly string[],
  names: Names,
): GraphField {
  const joins = (field.directives ?? []).filter((one) => one.name.value === 'join__field');
  const own = joins.filter((join) => !isTrue(join, 'external') && domainOf(join, names));
  const args = 'arguments' in field ? (field.arguments ?? []) : [];
  const deprecated = field.directives?.find((one) => one.name.value === 'deprecated');
  return {
    name: field.name.value,
    type: print(field.type),
    named: nameOf(field.type),
    args: args.map((argument) => ({
      name: argument.name.value,
      type: print(argument.type),
      description: descriptionOf(argument),
    })),
    description: descriptionOf(field),
    deprecation: deprecated && (textOf(deprecated, 'reason') ?? 'No longer supported'),
    // Without a join the field is of every domain that has the type.
    domains: joins.length ? unique(own.flatMap((join) => domainOf(join, names) ?? [])) : ofType,
  };
}

/** Domains by the names that they have inside the supergraph. */
type Names = ReadonlyMap<string, string>;

function domainNames(definitions: readonly DefinitionNode[]): Names {
  const graphs = definitions.find(
    (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives }) => {
      const [join] = directives ?? [];
      return [name.value, (join && textOf(join, 'name')) ?? name.value];
    }),
  );
}

function implementations(definitions: readonly DefinitionNode[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name } of definition.interfaces ?? []) {
      found.set(name.value, [...(found.get(name.value) ?? []), definition.name.value]);
    }
  }
  return found;
}

function membersOf(definition: DefinitionNode): string[] {
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
    return (definition.values ?? []).map(({ name }) => name.value);
  if (definition.kind === Kind.UNION_TYPE_DEFINITION)
    return (definition.types ?? []).map(({ name }) => name.value);
  return [];
}

const domainOf = (join: DirectiveNode, names: Names) => {
  const graph = textOf(join, 'graph');
  return graph === undefined ? undefined : (names.get(graph) ?? graph);
};

function argumentOf(directive: DirectiveNode, name: string) {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

function textOf(directive: DirectiveNode, name: string): string | undefined {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function isTrue(directive: DirectiveNode, name: string): boolean {
  const value = argumentOf(directive, name);
  return value?.kind === Kind.BOOLEAN && value.value;
}

function descriptionOf(node: object): string | undefined {
  const description = 'description' in node ? node.description : undefined;
  return typeof description === 'object' && description !== null && 'value' in description
    ? String(description.value)
    : undefined;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

const unique = (names: readonly string[]) => [...new Set(names)];
