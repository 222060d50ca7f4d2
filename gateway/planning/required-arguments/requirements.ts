import { Kind, parse, type SelectionSetNode } from 'graphql';
import { parseFieldSet, textOf } from './field-sets.ts';
import type { VirtualField } from './virtual-fields.ts';

/** What a subgraph calls something in a representation, as a path, and which field of a plan it is. */
export type Requirement = ReadonlyMap<string, string>;

/** What a subgraph needs to be given to answer a field of a type. */
export type Requirements = (
  subgraph: string,
  typename: string,
  field: string,
) => Requirement | undefined;

/** Reads all `@requires` of a supergraph with virtual fields. */
export function readRequirements(
  sdl: string,
  virtual: ReadonlyMap<string, VirtualField>,
): Requirements {
  const graphNames = new Map<string, string>();
  const requirements = new Map<string, Requirement>();
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph') {
      for (const { name, directives } of definition.values ?? [])
        graphNames.set(name.value, textOf(directives?.[0], 'name') ?? name.value);
    }
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      for (const directive of field.directives ?? []) {
        const text = textOf(directive, 'requires');
        const set = text === undefined ? undefined : parseFieldSet(text);
        const graph = textOf(directive, 'graph');
        if (!set || graph === undefined) continue;
        const key = `${graph} ${definition.name.value}.${field.name.value}`;
        requirements.set(key, new Map(namesIn(set, virtual, '')));
      }
    }
  }
  const graphs = new Map([...graphNames].map(([graph, name]) => [name, graph]));
  return (subgraph, typename, field) =>
    requirements.get(`${graphs.get(subgraph)} ${typename}.${field}`);
}

function namesIn(
  set: SelectionSetNode,
  virtual: ReadonlyMap<string, VirtualField>,
  above: string,
): [string, string][] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return namesIn(node.selectionSet, virtual, above);
    if (node.kind !== Kind.FIELD) return [];
    const path = pathBelow(above, node.name.value, virtual);
    const below = node.selectionSet ? namesIn(node.selectionSet, virtual, path) : [];
    return [[path, node.name.value], ...below];
  });
}

/** The path in a subgraph's words. */
export function pathBelow(
  above: string,
  name: string,
  virtual: ReadonlyMap<string, VirtualField>,
): string {
  return `${above}.${virtual.get(name)?.name ?? name}`;
}
