import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loader } from '../../platform/process/spawn-node.ts';
import { until } from './until.ts';

const main = join(import.meta.dirname, '../../cli/main.ts');

export interface WeftProcess {
  pid: number;
  /** Everything printed so far. */
  output(): string;
  /** What the first group of the pattern holds, once something printed matches; throws when it ends before. */
  printed(pattern: RegExp): Promise<string>;
  exit: Promise<number | null>;
  /** Asks it to stop, and gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it without a word. */
  kill(): Promise<unknown>;
}

/** Runs the `weft` command as a real process. */
export function runWeft(args: readonly string[], env: Record<string, string> = {}): WeftProcess {
  return runSource(main, args, env);
}

/** Runs a domain as the process of its own that it is. */
export function runRoom(name: string, env: Record<string, string>): WeftProcess {
  return runSource(join(import.meta.dirname, '../../subgraphs', name, 'main.ts'), [], env);
}

function runSource(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
): WeftProcess {
  const child = spawn(process.execPath, [...loader(file), file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  }
  let isOver = false;
  const exit = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      isOver = true;
      resolve(code);
    });
  });
  return {
    pid: child.pid ?? -1,
    output: () => text,
    exit,
    async printed(pattern) {
      await until(`it prints ${pattern}`, () => pattern.test(text) || isOver, 30_000);
      const [whole, group] = pattern.exec(text) ?? [];
      if (whole === undefined) throw new Error(`It ended:\n${text}`);
      return group ?? whole;
    },
    stop() {
      child.kill('SIGTERM');
      return exit;
    },
    kill() {
      child.kill('SIGKILL');
      return exit;
    },
  };
}
