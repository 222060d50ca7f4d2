import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';

/** The response names that representations and contexts are made of. */
export function namesRequired(fetches: readonly FetchNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (nodes: readonly QueryPlanSelectionNode[] = []) => {
    for (const node of nodes) {
      if (node.kind === 'Field') names.add(node.name);
      add(node.selections);
    }
  };
  for (const { requires, contextRewrites } of fetches) {
    add(requires);
    for (const { path } of contextRewrites ?? []) for (const name of path) names.add(name);
  }
  return names;
}
