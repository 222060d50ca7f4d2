import type { PlanNode } from '@apollo/query-planner';
import { type DataField, givenBy, neededBy, type ObjectTypes } from './data-flow.ts';
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

/** Which steps give what others need. */
class DataFlow {
  readonly #needed: DataField[][];
  readonly #givers = new Map<string, { index: number; types: DataField['types'] }[]>();

  constructor(steps: readonly PlanStep[], types: ObjectTypes) {
    this.#needed = steps.map((step) => neededBy(step, types));
    for (const [index, step] of steps.entries()) {
      for (const { chain, types: of } of givenBy(step, types)) {
        const givers = this.#givers.get(chain);
        if (givers) givers.push({ index, types: of });
        else this.#givers.set(chain, [{ index, types: of }]);
      }
    }
  }

  isReady(index: number, done: ReadonlySet<number>): boolean {
    return (this.#needed[index] ?? []).every(({ chain, types }) => {
      const givers = (this.#givers.get(chain) ?? []).filter((giver) => giver.index !== index);
      const isGiven = (type?: string) => {
        const those = givers.filter((giver) => !type || !giver.types || giver.types.has(type));
        return !those.length || those.some((giver) => done.has(giver.index));
      };
      return types ? [...types].every(isGiven) : isGiven();
    });
  }
}
