import type { NodeProgram } from '../process/spawn-node.ts';
import { onStopRequest } from '../process/supervision.ts';
import { watchLauncher } from './launcher.ts';
import { formatLine, ownLine } from './log-line.ts';
import { Supervised } from './supervised.ts';
import { openTerminal } from './terminal.ts';

interface ProgramOptions {
  name: string;
  program: NodeProgram;
  env: Readonly<Record<string, string | undefined>>;
  /** How long it may take to stop, in ms. */
  patienceMs: number;
}

/**
 * Runs one program as the mesh runs its parts, until this process is told to stop: started again when
 * it ends, its log readable. Returns the exit code: 1 when it can never start as things are.
 */
export function runProgram({ name, program, env, patienceMs }: ProgramOptions): Promise<number> {
  const { print, style } = openTerminal(env);
  return new Promise((resolve) => {
    const supervised = new Supervised({
      name,
      program,
      onLine: (from, line) => print(formatLine(from, line, style)),
      onNote: (from, note) => print(ownLine(from, note, style)),
      onHopeless: () => resolve(1),
    });
    const stop = () => void supervised.stop(patienceMs).then(() => resolve(0));
    onStopRequest(stop);
    void watchLauncher(env, stop);
    supervised.start();
  });
}
