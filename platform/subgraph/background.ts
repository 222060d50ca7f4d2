import { setTimeout as delay } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { toMeshError } from '../../schema/errors.ts';
import type { Logger } from '../process/log.ts';
import type { Running } from '../process/run.ts';

export interface BackgroundTools<Tables> {
  db: Kysely<Tables>;
  clock: () => Date;
  log: Logger;
}

/** Work that a domain does beside answering, in small steps. */
export interface BackgroundTask<Tables> {
  name: string;
  /** How long it rests when there is nothing left to do, in ms. */
  restMs: number;
  /** One bounded step, in a transaction of its own; true when more is left to do. */
  step(tools: BackgroundTools<Tables>): Promise<boolean>;
}

/** Runs the tasks side by side until stopped; `stop` waits for the steps that are under way. */
export function runInBackground<Tables>(
  tasks: readonly BackgroundTask<Tables>[],
  tools: BackgroundTools<Tables>,
): Running {
  const stopping = new AbortController();
  const loops = tasks.map((task) => loop(task, tools, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

async function loop<Tables>(
  task: BackgroundTask<Tables>,
  tools: BackgroundTools<Tables>,
  signal: AbortSignal,
): Promise<void> {
  let told = '';
  while (!signal.aborted) {
    const hasMore = await task.step(tools).catch((error) => {
      // The database may be away for a moment; the task is tried again after its rest.
      const { message } = toMeshError(error);
      if (message !== told) tools.log.warn({ err: error }, `${task.name}: ${message}`);
      told = message;
      return false;
    });
    if (!hasMore)
      await delay(task.restMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
