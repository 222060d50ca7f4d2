import { describe, expect, it } from 'vitest';
import { createProgress, type ProgressOutput } from '../../cli/progress.ts';

function watch(isTTY: boolean) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const out: ProgressOutput = { isTTY, write: (text) => written.push(text) };
  return { written, clock, progress: createProgress(out, () => clock.ms) };
}

describe('the progress of a long command', () => {
  it('rewrites one line on a terminal, and clears it at the end', () => {
    const { written, clock, progress } = watch(true);
    clock.ms = 500;
    progress.tell('prices.csv', 1000);
    clock.ms = 550;
    progress.tell('prices.csv', 2000);
    clock.ms = 1500;
    progress.tell('prices.csv', 5000);
    progress.end();
    expect(written).toEqual([
      '\r\x1b[Kprices.csv  1,000 rows  2,000 rows/s',
      '\r\x1b[Kprices.csv  5,000 rows  3,333 rows/s',
      '\r\x1b[K',
    ]);
  });

  it('writes a plain line every few seconds elsewhere', () => {
    const { written, clock, progress } = watch(false);
    for (let second = 1; second <= 11; second++) {
      clock.ms = second * 1000;
      progress.tell('prices.csv', second * 2000);
    }
    progress.end();
    expect(written).toEqual([
      'prices.csv  10,000 rows  2,000 rows/s\n',
      'prices.csv  20,000 rows  2,000 rows/s\n',
    ]);
  });
});
