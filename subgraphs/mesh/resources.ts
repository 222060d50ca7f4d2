import type { Running } from '../../platform/process/run.ts';
import { MeshError } from '../../schema/errors.ts';
import { type Comparer, startComparer } from './comparing/comparer.ts';
import { type Judge, startJudge } from './judging/judge.ts';
import { DomainProcesses } from './processes/domain-processes.ts';

/** What the registry holds while it runs. */
export interface Resources extends Running {
  judge: Judge;
  comparer: Comparer;
  processes: DomainProcesses;
}

/** `rulesFile` is what the house changes of the rules, where that is not its own. */
export function startResources(rulesFile?: string): Resources {
  const judge = startJudge(rulesFile);
  const comparer = startComparer();
  return {
    judge,
    comparer,
    processes: new DomainProcesses(),
    stop: async () => void (await Promise.all([judge.stop(), comparer.stop()])),
  };
}

/** What a request's context holds of them. */
export function resourcesOf({ resources }: { resources: Resources | undefined }): Resources {
  if (resources) return resources;
  throw new MeshError('INTERNAL', 'The registry runs without what it needs');
}
