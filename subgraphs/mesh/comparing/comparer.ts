import type { Running } from '../../../platform/process/run.ts';
import { programIn } from '../../../platform/process/spawn-node.ts';
import { TaskThread } from '../../../platform/process/task-thread.ts';
import type { Compared, CompareTask } from './compare-task.ts';

/** Compares graphs on a thread of its own, one pair after the other. */
export interface Comparer extends Running {
  /** Rejects with TIMEOUT, and with LIMIT_EXCEEDED when too many wait. */
  compare(task: CompareTask): Promise<Compared>;
}

export function startComparer(): Comparer {
  const thread = new TaskThread<CompareTask, Compared>({
    file: programIn(import.meta.dirname, 'compare-thread'),
    timeoutMs: 8000,
    queueLimit: 20,
    idleMs: 30_000,
    maxHeapMb: 512,
  });
  return { compare: (task) => thread.run(task), stop: () => thread.stop() };
}
