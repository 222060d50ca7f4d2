import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../syntax.ts';
import type { FetchStep } from './compiled-plan.ts';
import type { PathNode } from './path-node.ts';

/** Small ones take a tenth of a millisecond each. */
const fetchesPerTurn = 20;

/**
 * Marks the places whose objects one fetch alone makes, see `PathNode.isShared`; of the others each is worked on
 * by itself. What fetches ask is parsed for that, so other requests are answered in between.
 */
export async function markSharedPlaces(
  root: PathNode,
  fetches: readonly FetchStep[],
): Promise<void> {
  const makers = new Map<PathNode, Set<FetchStep>>();
  const above = fetches.filter(({ hasPlacesBelow }) => hasPlacesBelow);
  for (const [index, fetch] of above.entries()) {
    if (index % fetchesPerTurn === 0) await nextTurn();
    const document = parse(fetch.operation, { noLocation: true });
    visitPlaces(fetch, document, (place) => {
      makers.set(place, (makers.get(place) ?? new Set()).add(fetch));
    });
  }
  for (const [place, { size }] of makers) place.isShared = place !== root && size === 1;
}

type Visit = (place: PathNode) => void;

function visitPlaces(fetch: FetchStep, document: DocumentNode, visit: Visit): void {
  const fragments = fragmentsOf(document);
  const operation = getOperationAST(document)?.selectionSet;
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
    visit(objects);
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
