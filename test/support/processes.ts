import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface SystemProcess {
  pid: number;
  parent: number;
  command: string;
}

/** Everything that a process started, directly or not. */
export async function descendants(pid: number): Promise<SystemProcess[]> {
  const all = await processes();
  const below = (parent: number): SystemProcess[] =>
    all.filter((one) => one.parent === parent).flatMap((child) => [child, ...below(child.pid)]);
  return below(pid);
}

/** Those of `pids` that still run. */
export async function stillRunning(pids: readonly number[]): Promise<SystemProcess[]> {
  return (await processes()).filter(({ pid }) => pids.includes(pid));
}

async function processes(): Promise<SystemProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,stat=,command=']);
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined || state?.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
