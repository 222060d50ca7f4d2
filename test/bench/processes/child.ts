import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

export interface Command {
  file: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** A folder that may be written: some peers keep files where they run. */
  cwd?: string;
}

export interface Child {
  pid: number;
  process: ChildProcess;
  isOver(): boolean;
  /** What it printed last, for a message about its failure. */
  lastWords(): string;
  stop(): Promise<void>;
}

const keptCharacters = 4000;
const patienceMs = 5000;

/**
 * Starts a process in a group of its own: Ctrl-C reaches the benchmark alone, which then stops each
 * group as a whole, with whatever a peer started itself.
 */
export function startChild({ file, args, env, cwd }: Command, ipc = false): Child {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString('utf8')).slice(-keptCharacters);
    });
  }
  let failed = false;
  child.once('error', (error) => {
    failed = true;
    words += error.message;
  });
  const pid = child.pid ?? 0;
  const isOver = () => failed || child.exitCode !== null || child.signalCode !== null;
  return {
    pid,
    process: child,
    isOver,
    lastWords: () => words,
    stop: () => stopGroup(pid, isOver),
  };
}

async function stopGroup(pid: number, isOver: () => boolean): Promise<void> {
  if (!pid) return;
  signalGroup(pid, 'SIGTERM');
  const deadline = performance.now() + patienceMs;
  while (!isOver() && performance.now() < deadline) await pause(20);
  // Also when the leader is over: one of its own children may not be.
  signalGroup(pid, 'SIGKILL');
  while (!isOver()) await pause(20);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already, which is what is wanted.
  }
}
