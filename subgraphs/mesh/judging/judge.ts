import type { Running } from '../../../platform/process/run.ts';
import { programIn } from '../../../platform/process/spawn-node.ts';
import { TaskThread } from '../../../platform/process/task-thread.ts';
import { houseFile } from '../../../schema/rules/house.ts';
import type { Judged, JudgeTask, TaskOfHouse } from './judge-task.ts';

/** Judges changes on a thread of its own, one after the other. */
export interface Judge extends Running {
  /** Rejects with TIMEOUT, and with LIMIT_EXCEEDED when too many wait. */
  judge(task: JudgeTask): Promise<Judged>;
}

export function startJudge(rulesFile = houseFile): Judge {
  const thread = new TaskThread<TaskOfHouse, Judged>({
    file: programIn(import.meta.dirname, 'judge-thread'),
    timeoutMs: 120_000,
    queueLimit: 50,
    // Whoever checks often checks again soon; what composition loads takes some 100 MB meanwhile.
    idleMs: 60_000,
    maxHeapMb: 1024,
  });
  return { judge: (task) => thread.run({ ...task, rulesFile }), stop: () => thread.stop() };
}
