import type { FetchNode, PlanNode } from '@apollo/query-planner';

/** One fetch of a plan, with what of the plan is around it. */
export interface PlanStep {
  fetch: FetchNode;
  /** Response names down to the objects that it is for, and `@` through lists. */
  path: readonly string[];
  /** Puts the fetch, or what stands for it, back where it is. */
  wrap(node: PlanNode): PlanNode;
}

/** The fetches of a plan in its order. Undefined where there is more to it than an order. */
export function stepsOf(node: PlanNode): PlanStep[] | undefined {
  switch (node.kind) {
    case 'Fetch':
      return [{ fetch: node, path: [], wrap: (inner) => inner }];
    case 'Sequence':
    case 'Parallel': {
      const steps = node.nodes.map(stepsOf);
      return steps.every((each) => each !== undefined) ? steps.flat() : undefined;
    }
    case 'Flatten':
      return stepsOf(node.node)?.map(({ fetch, path, wrap }) => ({
        fetch,
        path: [...node.path.map(String), ...path],
        wrap: (inner) => ({ ...node, node: wrap(inner) }),
      }));
    case 'Condition': {
      const whenTrue = node.ifClause ? stepsOf(node.ifClause) : [];
      const whenFalse = node.elseClause ? stepsOf(node.elseClause) : [];
      if (!whenTrue || !whenFalse) return undefined;
      const { kind, condition } = node;
      return [
        ...around(whenTrue, (ifClause) => ({ kind, condition, ifClause })),
        ...around(whenFalse, (elseClause) => ({ kind, condition, elseClause })),
      ];
    }
    case 'Defer':
      return undefined;
  }
}

function around(steps: readonly PlanStep[], put: (node: PlanNode) => PlanNode): PlanStep[] {
  return steps.map((step) => ({ ...step, wrap: (inner) => put(step.wrap(inner)) }));
}
