import type { DeferNode, FetchNode, PlanNode } from '@apollo/query-planner';
import { orderStage, type PlannedGraph } from './order-stage.ts';
import { allSteps, type PlanStep, stepsOf, visitFetches } from './plan-steps.ts';

/** A part of an answer that is fetched, with the steps that are over when it begins. */
interface Stage {
  node: PlanNode;
  before: readonly PlanStep[];
}

/**
 * A plan whose answer comes in parts, with each fetch after what it needs. Undefined when a part needs what comes in
 * another one that it does not wait for.
 */
export function orderParts(node: PlanNode, graph: PlannedGraph): PlanNode | undefined {
  if (node.kind === 'Condition') {
    const ifClause = node.ifClause && orderParts(node.ifClause, graph);
    const elseClause = node.elseClause && orderParts(node.elseClause, graph);
    const isRight = !node.ifClause === !ifClause && !node.elseClause === !elseClause;
    return isRight ? { ...node, ifClause, elseClause } : undefined;
  }
  const everything = allSteps(node);
  return orderPart(node, [], []);

  function orderPart(
    part: PlanNode,
    before: readonly PlanStep[],
    stages: readonly Stage[],
  ): PlanNode | undefined {
    if (part.kind === 'Defer') return orderDefer(part, before, stages);
    const steps = stepsOf(part);
    if (!steps) return undefined;
    const known = new Set([...before, ...steps].map(({ fetch }) => fetch));
    const beside = everything.filter(({ fetch }) => !known.has(fetch));
    return orderStage(part, steps, graph, { before, beside });
  }

  function orderDefer(
    { primary, deferred, ...rest }: DeferNode,
    before: readonly PlanStep[],
    stages: readonly Stage[],
  ): DeferNode | undefined {
    const first = primary.node && orderPart(primary.node, before, stages);
    if (primary.node && !first) return undefined;
    const known = first ? [...stages, { node: first, before }] : stages;
    const later = deferred.flatMap((part) => {
      if (!part.node) return part;
      const ids = new Set(part.depends.map(({ id }) => id));
      const over = known.flatMap((stage) => overWith(stage, ids));
      const ordered = orderPart(part.node, [...new Set(over)], known);
      return ordered ? { ...part, node: ordered } : [];
    });
    if (later.length < deferred.length) return undefined;
    return { ...rest, primary: { ...primary, node: first }, deferred: later };
  }
}

/** What is over when the fetches with these numbers are, if they are of this stage. */
function overWith({ node, before }: Stage, ids: ReadonlySet<string>): PlanStep[] {
  const over = new Set<FetchNode>();
  visitFetches(node, (fetch, earlier) => {
    if (fetch.id === undefined || !ids.has(fetch.id)) return;
    for (const each of [...earlier, fetch]) over.add(each);
  });
  if (!over.size) return [];
  return [...before, ...allSteps(node).filter(({ fetch }) => over.has(fetch))];
}
