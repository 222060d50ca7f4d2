import { type DocumentNode, type InterfaceTypeDefinitionNode, Kind, parse, visit } from 'graphql';
import { isTrue, textOf } from './required-arguments/field-sets.ts';

/** Fields of interfaces that the planner goes round in circles to. */
export interface CirclingFields {
  has(typename: string, field: string): boolean;
  /** Whether a document may ask for one of them. */
  areIn(document: DocumentNode): boolean;
}

/**
 * Those that an `@interfaceObject` computes from others, where a second subgraph has the interface as an object too.
 * Coming from there, and asked of one object type, such a field must wait for itself: the planner follows that circle
 * until an array can grow no more, which takes ten seconds and a gigabyte. So they are known before it is asked.
 */
export function findCirclingFields(sdl: string): CirclingFields {
  const coordinates = new Set<string>();
  const names = new Set<string>();
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const name of circlingIn(definition)) {
      coordinates.add(`${definition.name.value}.${name}`);
      names.add(name);
    }
  }
  return {
    has: (typename, field) => coordinates.has(`${typename}.${field}`),
    areIn: (document) => names.size > 0 && asksOneOf(names, document),
  };
}

function circlingIn({ directives, fields }: InterfaceTypeDefinitionNode): string[] {
  const asObject = new Set(
    (directives ?? [])
      .filter((directive) => isTrue(directive, 'isInterfaceObject'))
      .map((directive) => textOf(directive, 'graph')),
  );
  if (asObject.size < 2) return [];
  const isComputed = (graph: string | undefined, requires: string | undefined) =>
    asObject.has(graph) && requires !== undefined;
  return (fields ?? [])
    .filter((field) =>
      field.directives?.some((join) => isComputed(textOf(join, 'graph'), textOf(join, 'requires'))),
    )
    .map((field) => field.name.value);
}

function asksOneOf(names: ReadonlySet<string>, document: DocumentNode): boolean {
  let isAsked = false;
  visit(document, {
    Field(field) {
      isAsked ||= names.has(field.name.value);
    },
  });
  return isAsked;
}
