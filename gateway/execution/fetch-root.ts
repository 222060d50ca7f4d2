import type { FetchStep } from '../planning/compile/compiled-plan.ts';
import { askSubgraph, failedFetch, placeOf } from './ask-subgraph.ts';
import { subgraphError } from './execution-error.ts';
import { type ExecutionRun, variableTexts } from './execution-run.ts';
import { forgetBelow, mergeInto } from './merge.ts';
import { objectsAt } from './places.ts';

/** A fetch that begins at a root type: its answer is added to each object at its place, mostly the whole answer. */
export async function fetchRoot(run: ExecutionRun, step: FetchStep): Promise<void> {
  const objects = objectsAt(run, step.target);
  if (!objects.length) return;
  try {
    const { data, errors } = await askSubgraph(run, step, variableTexts(run, step.variables));
    const above = placeOf(step);
    for (const error of errors ?? []) {
      const place = error.path ? [...(above ?? []), ...error.path] : above;
      run.errors.push(subgraphError(run, error, step.subgraph, place));
    }
    if (!data) return;
    for (const object of objects) mergeInto(run, step.target, object, data);
    forgetBelow(run, step.target);
  } catch (error) {
    run.errors.push(failedFetch(run, step, error));
  }
}
