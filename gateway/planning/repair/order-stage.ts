import type { PlanNode } from '@apollo/query-planner';
import type { Requirements } from '../required-arguments/requirements.ts';
import type { ObjectTypes } from './data-fields.ts';
import { DataFlow } from './data-flow.ts';
import { inLayers, inOrder, isInOrder, type Surroundings, together } from './plan-order.ts';
import type { PlanStep } from './plan-steps.ts';
import { splitByRequirement } from './split-by-requirement.ts';

/** What it takes to tell which step needs which. */
export interface PlannedGraph {
  requirements: Requirements;
  types: ObjectTypes;
}

/**
 * A plan, or the part of one that is fetched at a time, with each fetch after what it needs: `node` itself if it is so
 * already. Undefined when there is no such order.
 */
export function orderStage(
  node: PlanNode,
  steps: readonly PlanStep[],
  graph: PlannedGraph,
  around: Surroundings,
): PlanNode | undefined {
  const fed = allFed(steps, graph, around);
  if (fed.length === steps.length && isInOrder(node, steps, graph.types, around)) return node;
  return orderSteps(fed, graph, around) ?? orderSteps(splitAll(fed, graph), graph, around);
}

/** The steps in order. Mutations stay in theirs, each followed by what is fetched of its result. */
export function orderSteps(
  steps: readonly PlanStep[],
  { types }: PlannedGraph,
  { before, beside }: Surroundings,
): PlanNode | undefined {
  const nodes: PlanNode[] = [];
  const begins = steps.flatMap(({ fetch }, at) => (fetch.operationKind === 'mutation' ? at : []));
  const cuts = [...new Set([0, ...begins, steps.length])];
  for (const [at, begin] of cuts.slice(0, -1).entries()) {
    const end = cuts[at + 1] ?? begin;
    const ordered = inOrder(steps.slice(begin, end), types, {
      before: [...before, ...steps.slice(0, begin)],
      beside: [...beside, ...steps.slice(end)],
    });
    if (!ordered) return undefined;
    nodes.push(...inLayers(ordered, types));
  }
  return together('Sequence', nodes);
}

export function splitAll(
  steps: readonly PlanStep[],
  { requirements }: PlannedGraph,
): readonly PlanStep[] {
  return steps.flatMap((step) => splitByRequirement(step, requirements));
}

/**
 * Without steps that are given what they require for some types only, where not all that they ask requires it.
 * The planner asks a field of all objects of an interface in one fetch with what one type alone is asked for.
 */
function allFed(
  steps: readonly PlanStep[],
  { requirements, types }: PlannedGraph,
  { before, beside }: Surroundings,
): readonly PlanStep[] {
  const all = [...steps, ...before, ...beside];
  const flow = new DataFlow(all, types);
  return steps.flatMap((step, index) => {
    if (flow.isFed(index)) return step;
    const parts = splitByRequirement(step, requirements);
    const others = all.filter((other) => other !== step);
    const isBetter = parts.some((part) => new DataFlow([part, ...others], types).isFed(0));
    return isBetter ? parts : step;
  });
}
