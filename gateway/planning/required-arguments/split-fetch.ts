import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { pathBelow, type Requirement, type Requirements } from './requirements.ts';
import type { VirtualField } from './virtual-fields.ts';

type VirtualFields = ReadonlyMap<string, VirtualField>;

/** Fields that one representation can serve. */
interface Bucket {
  given: Map<string, string>;
  fields: Set<FieldNode>;
}

/**
 * One fetch for each set of fields that can be given what they require at once: a representation has one `price`,
 * whatever its unit. Most fetches stay one.
 */
export function splitFetch(
  fetch: FetchNode,
  virtual: VirtualFields,
  requirements: Requirements,
): FetchNode[] {
  const contested = contestedPaths(fetch.requires ?? [], virtual);
  if (!contested.size) return [fetch];
  const document = withoutFragments(parse(fetch.operation, { noLocation: true }));
  const buckets: Bucket[] = [{ given: new Map(), fields: new Set() }];
  for (const [typename, field] of entityFields(document)) {
    const needed = requirements(fetch.serviceName, typename, field.name.value) ?? new Map();
    let bucket = buckets.find(({ given }) => fits(given, needed));
    if (!bucket) {
      bucket = { given: new Map(), fields: new Set() };
      buckets.push(bucket);
    }
    bucket.fields.add(field);
    for (const [path, name] of needed) bucket.given.set(path, name);
  }
  return buckets
    .filter(({ fields }) => fields.size)
    .map(({ given, fields }) => ({
      ...fetch,
      ...withOnly(document, fields),
      requires: choose(fetch.requires ?? [], contested, given, virtual),
    }));
}

function fits(given: Requirement, needed: Requirement): boolean {
  return [...needed].every(([path, name]) => (given.get(path) ?? name) === name);
}

/** Paths of a representation that several fields of the plan could stand at. */
function contestedPaths(
  requires: readonly QueryPlanSelectionNode[],
  virtual: VirtualFields,
): Set<string> {
  const names = new Map<string, Set<string>>();
  const walk = (nodes: readonly QueryPlanSelectionNode[], above: string): void => {
    for (const node of nodes) {
      if (node.kind === 'InlineFragment') walk(node.selections, above);
      else {
        const path = pathBelow(above, node.name, virtual);
        names.set(path, (names.get(path) ?? new Set()).add(node.name));
        walk(node.selections ?? [], path);
      }
    }
  };
  walk(requires, '');
  return new Set([...names].flatMap(([path, { size }]) => (size > 1 ? path : [])));
}

/** Of each contested path the one that is given. */
function choose(
  nodes: readonly QueryPlanSelectionNode[],
  contested: ReadonlySet<string>,
  given: Requirement,
  virtual: VirtualFields,
  above = '',
): QueryPlanSelectionNode[] {
  return nodes.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'InlineFragment') {
      return [{ ...node, selections: choose(node.selections, contested, given, virtual, above) }];
    }
    const path = pathBelow(above, node.name, virtual);
    if (contested.has(path) && given.get(path) !== node.name) return [];
    const { selections } = node;
    if (!selections) return [node];
    return [{ ...node, selections: choose(selections, contested, given, virtual, path) }];
  });
}

/** The fields asked of entities themselves, with the type they are asked of. */
function entityFields(document: DocumentNode): [typename: string, field: FieldNode][] {
  const found: [string, FieldNode][] = [];
  const walk = ({ selections }: SelectionSetNode, typename: string): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) found.push([typename, node]);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        walk(node.selectionSet, node.typeCondition?.name.value ?? typename);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const root of definition.selectionSet.selections) {
      if (root.kind === Kind.FIELD && root.selectionSet) walk(root.selectionSet, '');
    }
  }
  return found;
}

function withoutFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  if (!fragments.size) return document;
  const expand = (node: SelectionNode): SelectionNode => {
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : undefined;
    return fragment
      ? { ...fragment, kind: Kind.INLINE_FRAGMENT, directives: node.directives }
      : node;
  };
  return visit(
    {
      ...document,
      definitions: document.definitions.filter((each) => each.kind !== Kind.FRAGMENT_DEFINITION),
    },
    { SelectionSet: (set) => ({ ...set, selections: set.selections.map(expand) }) },
  );
}

/** The operation with these fields of entities only, and the variables that it still uses. */
function withOnly(document: DocumentNode, fields: ReadonlySet<FieldNode>) {
  const others = new Set(
    entityFields(document).flatMap(([, field]) => (fields.has(field) ? [] : field)),
  );
  const used = new Set<string>();
  const kept: DocumentNode = visit(document, {
    Field: (field) => (others.has(field) ? null : undefined),
    InlineFragment: { leave: (node) => (node.selectionSet.selections.length ? undefined : null) },
  });
  visit(kept, {
    VariableDefinition: () => false,
    Variable({ name }) {
      used.add(name.value);
    },
  });
  const operation = visit(kept, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
  used.delete('representations');
  return { operation: stripIgnoredCharacters(print(operation)), variableUsages: [...used] };
}
