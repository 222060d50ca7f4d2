import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { FetchStep } from './compiled-plan.ts';
import type { PathNode } from './path-node.ts';

/** With more leaves two objects are seldom equal, and to compare them costs more. */
const maxLeaves = 4;

interface Origin {
  fetches: Set<FetchStep>;
  /** What is asked of the objects there; undefined when it is more than leaves. */
  leaves: Set<string> | undefined;
}

/**
 * Finds the places where one fetch makes objects of a few leaves, typically an entity's type and key, and marks
 * them: equal objects there become one, see `PathNode.internedBy`. A place that two fetches write to is left
 * alone, since one of them could say something else of each.
 */
export function internEqualObjects(root: PathNode, fetches: readonly FetchStep[]): void {
  const origins = new Map<PathNode, Origin>();
  for (const fetch of fetches) {
    if (!fetch.target.fields.size && !fetch.target.element) continue;
    const document = parse(fetch.operation, { noLocation: true });
    visitPlaces(fetch, document, (place, fields) => note(origins, fetch, place, fields));
  }
  for (const [place, { fetches: makers, leaves }] of origins) {
    if (place === root || makers.size > 1 || !leaves?.has('__typename')) continue;
    if (leaves.size <= maxLeaves) place.internedBy = [...leaves];
  }
}

function note(
  origins: Map<PathNode, Origin>,
  fetch: FetchStep,
  place: PathNode,
  fields: readonly FieldNode[],
): void {
  const origin = origins.get(place) ?? { fetches: new Set(), leaves: new Set() };
  origins.set(place, origin);
  origin.fetches.add(fetch);
  for (const field of fields) {
    if (field.selectionSet) origin.leaves = undefined;
    else origin.leaves?.add(responseName(field));
  }
}

type Visit = (place: PathNode, fields: readonly FieldNode[]) => void;

function visitPlaces(fetch: FetchStep, document: DocumentNode, visit: Visit): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: SelectionSetNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition.selectionSet;
  }
  const fields = fieldsOf(operation ? [operation] : [], fragments);
  const entities = fields.filter(({ name }) => name.value === '_entities');
  const added = fetch.representation ? fieldsBelow(entities, fragments) : fields;
  visitBelow(fetch.target, added, fragments, visit);
}

function visitBelow(
  place: PathNode,
  fields: readonly FieldNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  visit: Visit,
): void {
  for (const [key, child] of place.fields) {
    const same = fields.filter((field) => responseName(field) === key);
    if (!same.length) continue;
    const below = fieldsBelow(same, fragments);
    let objects = child;
    while (objects.element) objects = objects.element;
    visit(objects, below);
    visitBelow(objects, below, fragments, visit);
  }
}

const responseName = (field: FieldNode) => field.alias?.value ?? field.name.value;

function fieldsBelow(
  fields: readonly FieldNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode[] {
  return fieldsOf(
    fields.flatMap(({ selectionSet }) => selectionSet ?? []),
    fragments,
  );
}

/** All fields of selection sets, whatever type they are asked of. */
function fieldsOf(
  selectionSets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode[] {
  return selectionSets.flatMap(({ selections }) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      return inner ? fieldsOf([inner.selectionSet], fragments) : [];
    }),
  );
}
