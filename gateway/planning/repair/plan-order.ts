import type { PlanNode } from '@apollo/query-planner';
import type { ObjectTypes } from './data-fields.ts';
import { DataFlow } from './data-flow.ts';
import { type PlanStep, stepsOf } from './plan-steps.ts';

/** Whether each fetch comes after what it needs, as far as any fetch of the plan gives that. */
export function isInOrder(node: PlanNode, steps: readonly PlanStep[], types: ObjectTypes): boolean {
  const flow = new DataFlow(steps, types);
  const indexes = new Map(steps.map(({ fetch }, index) => [fetch, index]));
  const check = (part: PlanNode, before: ReadonlySet<number>): boolean => {
    if (part.kind === 'Parallel') return part.nodes.every((each) => check(each, before));
    if (part.kind === 'Sequence') {
      const soFar = new Set(before);
      return part.nodes.every((each) => {
        const isRight = check(each, soFar);
        for (const { fetch } of stepsOf(each) ?? []) soFar.add(indexes.get(fetch) ?? -1);
        return isRight;
      });
    }
    if (part.kind === 'Flatten') return check(part.node, before);
    if (part.kind === 'Condition') {
      const branches = [part.ifClause, part.elseClause];
      return branches.every((branch) => !branch || check(branch, before));
    }
    const index = part.kind === 'Fetch' ? indexes.get(part) : undefined;
    return index === undefined || flow.isReady(index, before);
  };
  return check(node, new Set());
}

/**
 * The steps one after the other, each as early as what it needs is there and in the order they have otherwise.
 * Undefined when there is no such order.
 */
export function inOrder(steps: readonly PlanStep[], types: ObjectTypes): PlanStep[] | undefined {
  const flow = new DataFlow(steps, types);
  const done = new Set<number>();
  const ordered: PlanStep[] = [];
  while (ordered.length < steps.length) {
    const next = steps.findIndex((_, index) => !done.has(index) && flow.isReady(index, done));
    const step = steps[next];
    if (!step) return undefined;
    done.add(next);
    ordered.push(step);
  }
  return ordered;
}

/** Steps that are in order, with those at once that need nothing of each other. */
export function inLayers(steps: readonly PlanStep[], types: ObjectTypes): PlanNode {
  const flow = new DataFlow(steps, types);
  const layers: PlanNode[][] = [];
  const depths: number[] = [];
  for (const [index, { fetch, wrap }] of steps.entries()) {
    const feeders = [...flow.feedersOf(index)].filter((feeder) => feeder < index);
    const depth = Math.max(0, ...feeders.map((feeder) => (depths[feeder] ?? 0) + 1));
    depths.push(depth);
    layers[depth] = [...(layers[depth] ?? []), wrap(fetch)];
  }
  const nodes = layers.map((layer) => together('Parallel', layer));
  return together('Sequence', nodes);
}

function together(kind: 'Parallel' | 'Sequence', nodes: PlanNode[]): PlanNode {
  const [only, ...more] = nodes;
  return only && !more.length ? only : { kind, nodes };
}
