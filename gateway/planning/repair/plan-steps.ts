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

/** All fetches of a plan, those of parts that come later too. */
export function allSteps(node: PlanNode | undefined): PlanStep[] {
  if (!node) return [];
  if (node.kind === 'Defer')
    return [node.primary, ...node.deferred].flatMap((part) => allSteps(part.node));
  const steps = stepsOf(node);
  if (steps || node.kind !== 'Condition') return steps ?? [];
  return [...allSteps(node.ifClause), ...allSteps(node.elseClause)];
}

/** Tells of each fetch of a plan in one part, with those that are over before it. */
export function visitFetches(
  node: PlanNode,
  visit: (fetch: FetchNode, over: readonly FetchNode[]) => void,
): void {
  const walk = (part: PlanNode | undefined, over: readonly FetchNode[]): void => {
    if (part?.kind === 'Fetch') visit(part, over);
    else if (part?.kind === 'Flatten') walk(part.node, over);
    else if (part?.kind === 'Parallel') for (const each of part.nodes) walk(each, over);
    else if (part?.kind === 'Condition') {
      walk(part.ifClause, over);
      walk(part.elseClause, over);
    } else if (part?.kind === 'Sequence') {
      const soFar = [...over];
      for (const each of part.nodes) {
        walk(each, [...soFar]);
        soFar.push(...allSteps(each).map(({ fetch }) => fetch));
      }
    }
  };
  walk(node, []);
}
