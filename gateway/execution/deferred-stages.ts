import { toMeshError } from '../../schema/errors.ts';
import type { DeferredStage, DeferredSteps, Stage } from '../planning/compile/deferred-steps.ts';
import { runStep } from './execute-plan.ts';
import type { ExecutionError } from './execution-error.ts';
import type { ExecutionRun } from './execution-run.ts';
import { FetchGates } from './fetch-gates.ts';

/** The fetches of one execution in parts, which were begun. */
export interface RunningStages {
  /** Rejects only for what is our own fault. */
  first: Promise<void>;
  /** By label: resolves to what went wrong for that part when all of it was fetched. */
  later: ReadonlyMap<string, Promise<readonly ExecutionError[]>>;
  /** Resolves when nothing is fetched any more. */
  finished: Promise<void>;
  /** Sends no more requests; what is under way ends by itself. */
  stop(): void;
}

/** Begins every part as soon as what it waits for is there; none waits for another one without need. */
export function startStages(run: ExecutionRun, { first, later }: DeferredSteps): RunningStages {
  const stages = [first, ...later.values()];
  const gates = new FetchGates(stages.flatMap(({ fetchIds }) => fetchIds));
  const progress = { isStopped: false, fetched: (id: string) => gates.passOne(id) };
  const finish = async (stageRun: ExecutionRun, { step, fetchIds }: Stage) => {
    try {
      if (step) await runStep(stageRun, step);
    } finally {
      // Some may lie under a condition that is not met.
      for (const id of fetchIds) gates.open(id);
    }
  };
  const startLater = async (stage: DeferredStage) => {
    await gates.whenOpen(stage.depends);
    const errors: ExecutionError[] = [];
    await finish({ ...run, errors }, stage).catch((error) => {
      const { code, message } = toMeshError(error);
      errors.push({ message, path: undefined, extensions: { code } });
    });
    return errors;
  };
  run.progress = progress;
  const begun = finish(run, first);
  const parts = new Map([...later].map(([label, stage]) => [label, startLater(stage)]));
  return {
    first: begun,
    later: parts,
    finished: Promise.allSettled([begun, ...parts.values()]).then(() => undefined),
    stop() {
      progress.isStopped = true;
    },
  };
}
