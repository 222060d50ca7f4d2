import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Requirements } from '../required-arguments/requirements.ts';
import type { ObjectTypes } from './data-fields.ts';

/**
 * Asks for entities only where there is a key for them. For one object type of an `@interfaceObject` the planner
 * takes the key from that type alone, and what a field requires from all types of the interface.
 */
export function keyedRepresentations(
  fetch: FetchNode,
  requirements: Requirements,
  types: ObjectTypes,
): FetchNode {
  const fragments = fetch.requires ?? [];
  const keyed = fragments.filter((each) => hasKey(each, fetch.serviceName, requirements));
  if (!keyed.length || keyed.length === fragments.length) return fetch;
  const keyedTypes = keyed.flatMap(conditionOf);
  const requires = fragments.flatMap((each): QueryPlanSelectionNode[] => {
    if (each.kind !== 'InlineFragment' || !each.typeCondition || keyed.includes(each))
      return [each];
    const all = types(each.typeCondition);
    const narrower = keyedTypes.filter((type) => [...types(type)].every((one) => all.has(one)));
    return narrower.map((typeCondition) => ({ ...each, typeCondition }));
  });
  return { ...fetch, requires };
}

function hasKey(
  node: QueryPlanSelectionNode,
  subgraph: string,
  requirements: Requirements,
): boolean {
  if (node.kind === 'Field') return requirements.isKeyName(subgraph, node.name);
  return node.selections.some((each) => hasKey(each, subgraph, requirements));
}

function conditionOf(node: QueryPlanSelectionNode): string[] {
  return node.kind === 'InlineFragment' && node.typeCondition ? [node.typeCondition] : [];
}
