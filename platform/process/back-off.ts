/** How something that fails is tried again. */
export interface BackOff {
  /** Before the first attempt, in ms. */
  firstMs: number;
  /** Before an attempt after many, in ms. */
  longestMs: number;
  /** What was well for so long makes a fresh beginning, in ms. */
  healthyMs: number;
}

/**
 * How long to wait before the `attempt`-th attempt in a row (0 is the first), in ms.
 * Doubles from `firstMs` to `longestMs`. `chance` from 0 to 1 spreads the upper half,
 * so that those which fell at one moment do not all come back at one.
 */
export function backOffMs({ firstMs, longestMs }: BackOff, attempt: number, chance: number) {
  const longest = Math.min(longestMs, firstMs * 2 ** attempt);
  return Math.round(longest / 2 + (longest / 2) * chance);
}

/** How many attempts in a row went before, now that one has ended which was well for `wellMs` (0: never). */
export function attemptsInARow({ healthyMs }: BackOff, before: number, wellMs: number): number {
  return wellMs >= healthyMs ? 0 : before;
}
