import type { FetchNode, PlanNode } from '@apollo/query-planner';

/** What is put in place of a fetch; `path` leads to the objects that it is for, as plans write paths. */
type Change = (fetch: FetchNode, path: readonly string[]) => PlanNode;

/** A plan with each fetch replaced by what `change` makes of it. */
export function mapFetches(node: PlanNode, change: Change, path: readonly string[] = []): PlanNode {
  const map = (each: PlanNode) => mapFetches(each, change, path);
  switch (node.kind) {
    case 'Fetch':
      return change(node, path);
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(map) };
    case 'Flatten':
      return { ...node, node: mapFetches(node.node, change, [...path, ...node.path.map(String)]) };
    case 'Condition':
      return {
        ...node,
        ifClause: node.ifClause && map(node.ifClause),
        elseClause: node.elseClause && map(node.elseClause),
      };
    case 'Defer':
      return {
        ...node,
        primary: { ...node.primary, node: node.primary.node && map(node.primary.node) },
        deferred: node.deferred.map((part) => ({ ...part, node: part.node && map(part.node) })),
      };
  }
}
