import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MeshError } from '../../../schema/errors.ts';
import { lookUpProcess, type ProcessEntry } from './process-table.ts';

/** A PostgreSQL server that runs on a cluster's data now. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Those who started it still run; otherwise it was left behind. */
  isOwned: boolean;
}

const pidFile = (folder: string) => join(folder, 'data', 'postmaster.pid');

/** The server that runs on this cluster's data, if any. */
export async function findPostmaster(folder: string): Promise<Postmaster | null> {
  const noted = await readPidFile(folder);
  if (!noted) return null;
  const entry = await lookUpProcess(noted.pid);
  if (!entry?.command.includes(join(folder, 'data'))) return null;
  return { ...noted, isOwned: await isOwned(entry) };
}

/**
 * The server's setting that says who keeps it: its parent process, that one's parent, and so on.
 * It stands on the command line, so that it is known from the server's first moment and goes with it.
 */
export function ownersSetting(owners: readonly number[]): string {
  return `weft.owners=${owners.join(',')}`;
}

/**
 * Makes sure that no server runs on this data. One that was left behind by a killed mesh is stopped.
 * Throws PORT_IN_USE when another mesh or command is using the data now.
 */
export async function claimData(folder: string): Promise<void> {
  const running = await findPostmaster(folder);
  if (running?.isOwned) throw alreadyRuns(folder, running);
  if (running) return stopLeftBehind(running.pid);
  const noted = await readPidFile(folder);
  // PostgreSQL takes any living process of its user for a server; after a power loss the number may be another's.
  if (noted && (await lookUpProcess(noted.pid))) await rm(pidFile(folder), { force: true });
}

export function alreadyRuns(folder: string, running?: Postmaster): MeshError {
  const which = running ? ` (PostgreSQL ${running.pid} on port ${running.port})` : '';
  return new MeshError(
    'PORT_IN_USE',
    `Weft already runs on the data in ${folder}${which}; stop it, or set WEFT_DATA_DIR and the ports to others`,
  );
}

/** A chain of parents is not fooled by a process number that the system gave out again. */
async function isOwned({ command, parent }: ProcessEntry): Promise<boolean> {
  const [, text] = /weft\.owners=([\d,]+)/.exec(command) ?? [];
  const owners = text?.split(',').map(Number) ?? [];
  let actual: number | undefined = parent;
  for (const owner of owners) {
    if (actual !== owner) return false;
    actual = (await lookUpProcess(owner))?.parent;
  }
  return owners.length > 0;
}

async function readPidFile(folder: string): Promise<{ pid: number; port: number } | null> {
  const text = await readFile(pidFile(folder), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]) } : null;
}

/** Asks for a fast shutdown, then for an immediate one, which the next start recovers from. */
async function stopLeftBehind(pid: number): Promise<void> {
  for (const [signal, withinMs] of [
    ['SIGINT', 5000],
    ['SIGQUIT', 3000],
    ['SIGKILL', 1000],
  ] as const) {
    sendSignal(pid, signal);
    if (await isGone(pid, withinMs)) return;
  }
  throw new MeshError('INTERNAL', `The PostgreSQL server ${pid} was left behind and does not stop`);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime, which is what was wanted.
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (await lookUpProcess(pid)) {
    if (Date.now() > deadline) return false;
    await pause(25);
  }
  return true;
}
