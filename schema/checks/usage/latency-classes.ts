/**
 * How answers are counted by how long they took: each class ends at this many ms, its end included.
 * Ends stand where contracts promise something (100, 250, 300, 500 ms), and mostly within half again of the one
 * before: a percentile that is read from the classes is that near. The last class holds what took longer, too.
 * Reports and stored counts have one number for each class: classes may be added at the end only.
 */
export const latencyBoundsMs: readonly number[] = [
  1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 1500,
  2000, 3000, 4000, 5000, 7500, 10_000, 15_000, 30_000, 60_000,
];

/** The class of an answer that took so many ms, from 0. */
export function latencyClassOf(elapsedMs: number): number {
  // Most answers are fast: counting up ends sooner than halving does.
  const found = latencyBoundsMs.findIndex((bound) => elapsedMs <= bound);
  return found === -1 ? latencyBoundsMs.length - 1 : found;
}
