import type { FetchStep } from '../planning/compile/compiled-plan.ts';
import { askSubgraph, failedFetch, pathOf } from './ask-subgraph.ts';
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
    const above = pathOf(run, step) ?? [];
    for (const error of errors ?? []) {
      const below = error.path?.map((part) =>
        typeof part === 'string' ? run.plan.askedName(part) : part,
      );
      const path = below ? [...above, ...below] : pathOf(run, step);
      run.errors.push(subgraphError(error, step.subgraph, path));
    }
    if (!data) return;
    for (const object of objects) mergeInto(run, step.target, object, data);
    forgetBelow(run, step.target);
  } catch (error) {
    run.errors.push(failedFetch(run, step, error));
  }
}
