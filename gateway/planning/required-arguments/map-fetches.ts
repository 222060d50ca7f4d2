import type { FetchNode, PlanNode } from '@apollo/query-planner';

/** A plan with each fetch replaced by what `change` makes of it. */
export function mapFetches(node: PlanNode, change: (fetch: FetchNode) => PlanNode): PlanNode {
  const map = (each: PlanNode) => mapFetches(each, change);
  switch (node.kind) {
    case 'Fetch':
      return change(node);
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(map) };
    case 'Flatten':
      return { ...node, node: map(node.node) };
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
