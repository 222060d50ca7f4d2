import { lookUpProcess } from '../storage/embedded/process-table.ts';

const lookEveryMs = 500;

/**
 * Calls `onGone` when what started this process under npm is gone.
 * npm hands a SIGTERM to its shell, which dies of it and tells nobody; a killed npm tells nobody either.
 * Without npm nothing is watched: a process may well outlive the shell that it was started from.
 */
export async function watchLauncher(
  env: Readonly<Record<string, string | undefined>>,
  onGone: () => void,
): Promise<void> {
  if (!env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const grandparent = (await lookUpProcess(parent))?.parent;
  const timer = setInterval(async () => {
    if (process.ppid === parent && (await lookUpProcess(parent))?.parent === grandparent) return;
    clearInterval(timer);
    onGone();
  }, lookEveryMs);
  timer.unref();
}
