import {
  type ConstDirectiveNode,
  type DefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { parseFieldSet, textOf } from './field-sets.ts';

/** What the subgraphs of a supergraph require and know entities by. */
export interface Requirements {
  /** What a subgraph must be given to answer a field of a type. */
  of(subgraph: string, typename: string, field: string): SelectionSetNode | undefined;
  /** What any subgraph must be given for it. */
  anywhere(typename: string, field: string): readonly SelectionSetNode[];
  /** Whether the field is part of a key that the subgraph knows. */
  isKey(subgraph: string, typename: string, field: string): boolean;
  /** Whether some key that the subgraph knows has a field of that name. */
  isKeyName(subgraph: string, field: string): boolean;
  isEmpty: boolean;
}

/** Reads all `@requires` and `@key` of a supergraph. */
export function readRequirements(sdl: string): Requirements {
  const { definitions } = parse(sdl, { noLocation: true });
  const subgraphs = subgraphNames(definitions);
  const required = new Map<string, Map<string, SelectionSetNode>>();
  const keys = new Set<string>();
  const keyNames = new Set<string>();
  for (const definition of definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      continue;
    const type = definition.name.value;
    for (const [graph, set] of fieldSetsOf(definition.directives, 'key')) {
      for (const node of set.selections) {
        if (node.kind !== Kind.FIELD) continue;
        keyNames.add(`${subgraphs.get(graph)} ${node.name.value}`);
        keys.add(`${subgraphs.get(graph)} ${type}.${node.name.value}`);
      }
    }
    for (const field of definition.fields ?? []) {
      const sets = fieldSetsOf(field.directives, 'requires').map(
        ([graph, set]): [string, SelectionSetNode] => [subgraphs.get(graph) ?? graph, set],
      );
      if (sets.length) required.set(`${type}.${field.name.value}`, new Map(sets));
    }
  }
  return {
    of: (subgraph, typename, field) => required.get(`${typename}.${field}`)?.get(subgraph),
    anywhere: (typename, field) => [...(required.get(`${typename}.${field}`)?.values() ?? [])],
    isKey: (subgraph, typename, field) => keys.has(`${subgraph} ${typename}.${field}`),
    isKeyName: (subgraph, field) => keyNames.has(`${subgraph} ${field}`),
    isEmpty: !required.size,
  };
}

/** The field sets that a type or field has in some directive's argument, each with its graph. */
function fieldSetsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  argument: string,
): [graph: string, set: SelectionSetNode][] {
  return (directives ?? []).flatMap((directive): [string, SelectionSetNode][] => {
    const text = textOf(directive, argument);
    const set = text === undefined ? undefined : parseFieldSet(text);
    const graph = textOf(directive, 'graph');
    return set && graph !== undefined ? [[graph, set]] : [];
  });
}

/** The subgraphs by the names that they have inside a supergraph. */
function subgraphNames(definitions: readonly DefinitionNode[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    if (definition.name.value !== 'join__Graph') continue;
    for (const { name, directives } of definition.values ?? [])
      names.set(name.value, textOf(directives?.[0], 'name') ?? name.value);
  }
  return names;
}
