const firstMs = 200;
const longestMs = 10_000;
const healthyMs = 30_000;

/**
 * How long to wait before the `attempt`-th restart in a row (0 is the first), in ms.
 * Doubles from 0.2 s to 10 s. `chance` from 0 to 1 spreads the upper half,
 * so that processes which fell together do not all come back at one moment.
 */
export function restartDelayMs(attempt: number, chance: number): number {
  const longest = Math.min(longestMs, firstMs * 2 ** attempt);
  return Math.round(longest / 2 + (longest / 2) * chance);
}

/**
 * How many restarts in a row went before, now that a run has ended which was ready for `readyMs`
 * (0: never): a run that was healthy for 30 s is a fresh beginning.
 */
export function restartsInARow(before: number, readyMs: number): number {
  return readyMs >= healthyMs ? 0 : before;
}
