import type { WriteStream } from 'node:tty';

export interface Progress {
  /** How many rows of `what` are done. */
  tell(what: string, rows: number): void;
  end(): void;
}

const terminalEveryMs = 100;
const plainEveryMs = 5000;

/**
 * Tells how far a long command is, on stderr: one line that is rewritten on a terminal,
 * a plain line every few seconds elsewhere. Results alone go to stdout.
 */
export function createProgress(
  out: WriteStream = process.stderr,
  now = () => performance.now(),
): Progress {
  const everyMs = out.isTTY ? terminalEveryMs : plainEveryMs;
  let current = { what: '', startedAt: now() };
  let toldAt = now();
  return {
    tell(what, rows) {
      if (what !== current.what) current = { what, startedAt: now() };
      if (now() - toldAt < everyMs) return;
      toldAt = now();
      const perSecond = rows / Math.max(0.001, (now() - current.startedAt) / 1000);
      const line = `${what}  ${count(rows)} rows  ${count(perSecond)} rows/s`;
      out.write(out.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}

/** A whole number that a person can read: 1,234,567. */
export const count = (value: number) => Math.round(value).toLocaleString('en-GB');
