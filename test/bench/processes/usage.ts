import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** User and system time of the process, its threads and its children, since their start. */
  cpuMs: number;
  /** The peak of its resident memory, summed over its processes. */
  peakMegabytes: number;
}

interface ProcessStat {
  pid: number;
  parent: number;
  cpuTicks: number;
}

/** Linux counts CPU time for users in hundredths of a second, whatever its own clock does. */
const msPerTick = 10;

/** What a process tree used, from /proc. Null where there is none: outside Linux. */
export function usageOf(pid: number): Usage | null {
  if (process.platform !== 'linux') return null;
  const tree = treeOf(pid, allProcesses());
  return {
    cpuMs: sum(tree.map(({ cpuTicks }) => cpuTicks)) * msPerTick,
    peakMegabytes: Math.round(sum(tree.map((one) => peakKilobytes(one.pid))) / 1024),
  };
}

function allProcesses(): ProcessStat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const fields = afterCommand(read(`/proc/${name}/stat`));
      if (!fields.length) return [];
      // proc(5): ppid is field 4; utime, stime, cutime and cstime are 14 to 17; the list begins at 3.
      const cpuTicks = sum(fields.slice(11, 15).map(Number));
      return [{ pid: Number(name), parent: Number(fields[1]), cpuTicks }];
    });
}

/** A command may hold spaces and brackets: what follows the last bracket is safe to split. */
const afterCommand = (stat: string) => {
  const end = stat.lastIndexOf(')');
  return end < 0 ? [] : stat.slice(end + 2).split(' ');
};

function treeOf(pid: number, all: readonly ProcessStat[]): ProcessStat[] {
  const children = all.filter(({ parent }) => parent === pid);
  return [
    ...all.filter((one) => one.pid === pid),
    ...children.flatMap((child) => treeOf(child.pid, all)),
  ];
}

function peakKilobytes(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes ?? 0);
}

/** Empty for a process that ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
