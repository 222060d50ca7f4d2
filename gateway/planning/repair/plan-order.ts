import type { PlanNode } from '@apollo/query-planner';
import type { ObjectTypes } from './data-fields.ts';
import { DataFlow } from './data-flow.ts';
import { type PlanStep, visitFetches } from './plan-steps.ts';

/** The steps of the same plan that are not to be ordered. */
export interface Surroundings {
  /** Those that are over before. */
  before: readonly PlanStep[];
  /** Those that may be over at any time. */
  beside: readonly PlanStep[];
}

/** Whether each fetch comes after what it needs, as far as any fetch of the plan gives that. */
export function isInOrder(
  node: PlanNode,
  steps: readonly PlanStep[],
  types: ObjectTypes,
  { before, beside }: Surroundings,
): boolean {
  const flow = new DataFlow([...before, ...steps, ...beside], types);
  const indexes = new Map(steps.map(({ fetch }, index) => [fetch, before.length + index]));
  let isRight = true;
  visitFetches(node, (fetch, over) => {
    const done = new Set(before.keys());
    for (const each of over) done.add(indexes.get(each) ?? -1);
    isRight &&= flow.isReady(indexes.get(fetch) ?? -1, done);
  });
  return isRight;
}

/**
 * The steps one after the other, each as early as what it needs is there and in the order they have otherwise.
 * Undefined when there is no such order.
 */
export function inOrder(
  steps: readonly PlanStep[],
  types: ObjectTypes,
  { before, beside }: Surroundings,
): PlanStep[] | undefined {
  const flow = new DataFlow([...before, ...steps, ...beside], types);
  const done = new Set(before.keys());
  const ordered: PlanStep[] = [];
  while (ordered.length < steps.length) {
    const next = steps.findIndex((_, at) => {
      const index = before.length + at;
      return !done.has(index) && flow.isReady(index, done);
    });
    const step = steps[next];
    if (!step) return undefined;
    done.add(before.length + next);
    ordered.push(step);
  }
  return ordered;
}

/** Steps that are in order, with those at once that need nothing of each other. */
export function inLayers(steps: readonly PlanStep[], types: ObjectTypes): PlanNode[] {
  const flow = new DataFlow(steps, types);
  const layers: PlanNode[][] = [];
  const depths: number[] = [];
  for (const [index, { fetch, wrap }] of steps.entries()) {
    const feeders = [...flow.feedersOf(index)].filter((feeder) => feeder < index);
    const depth = Math.max(0, ...feeders.map((feeder) => (depths[feeder] ?? 0) + 1));
    depths.push(depth);
    layers[depth] = [...(layers[depth] ?? []), wrap(fetch)];
  }
  return layers.map((layer) => together('Parallel', layer));
}

export function together(kind: 'Parallel' | 'Sequence', nodes: PlanNode[]): PlanNode {
  const [only, ...more] = nodes;
  return only && !more.length ? only : { kind, nodes };
}
