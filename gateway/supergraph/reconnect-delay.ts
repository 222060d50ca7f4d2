const firstMs = 250;
const longestMs = 5000;

/**
 * How long to wait before the `attempt`-th reconnection in a row (0 is the first), in ms.
 * Doubles from 0.25 s to 5 s. `chance` from 0 to 1 spreads the upper half,
 * so that gateways which lost a registry at one moment do not all come back at one.
 */
export function reconnectDelayMs(attempt: number, chance: number): number {
  const longest = Math.min(longestMs, firstMs * 2 ** attempt);
  return Math.round(longest / 2 + (longest / 2) * chance);
}

/** How many attempts in a row went before, now that a stream ended which lived for `livedMs` (0: never). */
export function attemptsInARow(before: number, livedMs: number): number {
  return livedMs >= longestMs ? 0 : before;
}
