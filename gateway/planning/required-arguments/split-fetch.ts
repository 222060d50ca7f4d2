import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { entityFields, withOnly, withoutFragments } from './entity-operation.ts';
import type { Requirements } from './requirements.ts';
import type { VirtualField } from './virtual-fields.ts';

/** What a subgraph calls something in a representation, as a path, and which field of a plan it is. */
type Requirement = ReadonlyMap<string, string>;

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
    const set = requirements.of(fetch.serviceName, typename, field.name.value);
    const needed: Requirement = new Map(set && namesIn(set, virtual, ''));
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

function namesIn(set: SelectionSetNode, virtual: VirtualFields, above: string): [string, string][] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.INLINE_FRAGMENT) return namesIn(node.selectionSet, virtual, above);
    if (node.kind !== Kind.FIELD) return [];
    const path = pathBelow(above, node.name.value, virtual);
    const below = node.selectionSet ? namesIn(node.selectionSet, virtual, path) : [];
    return [[path, node.name.value], ...below];
  });
}

/** The path in a subgraph's words. */
function pathBelow(above: string, name: string, virtual: VirtualFields): string {
  return `${above}.${virtual.get(name)?.name ?? name}`;
}
