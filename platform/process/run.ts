import { realpathSync } from 'node:fs';
import { MeshError } from '../../schema/errors.ts';
import type { Logger } from './log.ts';

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
  try {
    const running = await start();
    stopOnSignal(log, running);
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    log.debug({ err: error }, 'start failed');
    process.exit(1);
  }
}

function stopOnSignal(log: Logger, running: Running): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    // A connection that never ends must not keep the process: 4 s, then out.
    setTimeout(() => process.exit(1), 4000).unref();
    running.stop().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, 'stop failed');
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop).once('SIGTERM', stop).once('disconnect', stop);
}

/** One line for a person: what is wrong and what would be right. */
export function startFailure(error: unknown): string {
  if (error instanceof MeshError) return `${error.code}: ${error.message}`;
  if (error instanceof Error) return `INTERNAL: ${error.message}`;
  return `INTERNAL: ${String(error)}`;
}
