import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface ProcessEntry {
  parent: number;
  command: string;
}

/** What the system knows of a running process; null when there is none. */
export async function lookUpProcess(pid: number): Promise<ProcessEntry | null> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

async function fromProc(pid: number): Promise<ProcessEntry | null> {
  try {
    const [status, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // The name in brackets may hold anything; after it come the state and the parent.
    const [state, parent] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z') return null;
    return { parent: Number(parent), command: command.replaceAll('\0', ' ') };
  } catch {
    return null;
  }
}

async function fromPs(pid: number): Promise<ProcessEntry | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'ppid=,command=', '-p', String(pid)]);
    const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(stdout) ?? [];
    return command === undefined ? null : { parent: Number(parent), command };
  } catch {
    return null;
  }
}
