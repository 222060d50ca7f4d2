import type { FetchStep } from '../planning/compile/compiled-plan.ts';
import { placeOf } from './ask-subgraph.ts';
import { subgraphError } from './execution-error.ts';
import type { ExecutionRun } from './execution-run.ts';
import type { Wanted } from './fetch-entities.ts';
import { placesOf } from './places.ts';
import type { SubgraphError } from './subgraph.ts';

/**
 * Tells of errors that came with entities. Their paths begin with `_entities` and an index; in the client's
 * answer that entity may stand in several places, and each of them lacks something.
 */
export function addEntityErrors(
  run: ExecutionRun,
  step: FetchStep,
  wanted: Wanted,
  indexOf: ReadonlyMap<string, number>,
  errors: readonly SubgraphError[],
): void {
  const objectsByIndex = new Map<number, readonly object[]>();
  for (const [key, objects] of wanted) objectsByIndex.set(indexOf.get(key) ?? -1, objects);
  const places = placesOf(run, step.target, new Set([...wanted.values()].flat()));
  for (const error of errors) {
    const [root, index, ...below] = error.path ?? [];
    if (root !== '_entities' || typeof index !== 'number') {
      run.errors.push(subgraphError(run, error, step.subgraph, placeOf(step)));
      continue;
    }
    for (const object of objectsByIndex.get(index) ?? []) {
      for (const above of places.get(object) ?? []) {
        run.errors.push(subgraphError(run, error, step.subgraph, [...above, ...below]));
      }
    }
  }
}
