/** Where progress is written, e.g. `process.stderr`. */
export interface ProgressOutput {
  isTTY: boolean;
  write(text: string): unknown;
}

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
  out: ProgressOutput = process.stderr,
  now = () => performance.now(),
): Progress {
  const everyMs = out.isTTY ? terminalEveryMs : plainEveryMs;
  let current = { what: '', startedAt: now() };
  let heardAt = now();
  let toldAt = now();
  return {
    tell(what, rows) {
      // Something new began when the one before it was last heard of.
      if (what !== current.what) current = { what, startedAt: heardAt };
      heardAt = now();
      if (heardAt - toldAt < everyMs) return;
      toldAt = heardAt;
      const perSecond = (rows * 1000) / Math.max(1, heardAt - current.startedAt);
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
