import type { LineStyle } from './log-line.ts';

export interface Terminal {
  print(line: string): void;
  style: LineStyle;
}

/** Where a supervisor prints, and how its lines look there. */
export function openTerminal(env: Readonly<Record<string, string | undefined>>): Terminal {
  // One that is gone must not keep the processes from stopping in order.
  process.stdout.on('error', () => {});
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    style: {
      isColoured: process.stdout.isTTY === true && !env.NO_COLOR,
      clock: () => new Date(),
    },
  };
}
