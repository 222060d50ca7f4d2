import { realpathSync } from 'node:fs';
import { MeshError } from '../../schema/errors.ts';
import type { Logger } from './log.ts';
import { failureMessage, onStopRequest, tellSupervisor } from './supervision.ts';

/** Anything long-lived: started by a function, ended by `stop`. */
export interface Running {
  stop(): Promise<void>;
}

/** True when this file is the one that node was asked to run. */
export function isMain(filename: string): boolean {
  const entry = process.argv[1];
  return entry !== undefined && realpathSync(entry) === filename;
}

/**
 * Runs one process until it is told to stop: by SIGINT, SIGTERM, or its supervisor going away.
 * A failed start prints one line that says what to change, and exits with code 1.
 */
export async function runProcess(log: Logger, start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  onStopRequest(() => {
    // Nobody is served yet, and an open transaction ends with its connection.
    if (!running) process.exit(0);
    stopWithin(log, running, 4000);
  });
  try {
    running = await start();
    await tellSupervisor({ weft: 'ready' });
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    log.debug({ err: error }, 'start failed');
    await tellSupervisor(failureMessage(error));
    process.exit(1);
  }
}

/** A connection that never ends must not keep the process. */
function stopWithin(log: Logger, running: Running, limitMs: number): void {
  setTimeout(() => process.exit(1), limitMs).unref();
  running.stop().then(
    () => process.exit(0),
    (error) => {
      log.error({ err: error }, 'stop failed');
      process.exit(1);
    },
  );
}

/** One line for a person: what is wrong and what would be right. */
export function startFailure(error: unknown): string {
  if (error instanceof MeshError) return `${error.code}: ${error.message}`;
  if (error instanceof Error) return `INTERNAL: ${error.message}`;
  return `INTERNAL: ${String(error)}`;
}
