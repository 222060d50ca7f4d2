import { latencyBoundsMs } from '../../../schema/checks/usage/latency-classes.ts';

/**
 * The time within which this share (above 0, up to 1) of the answers came, in ms; null where there were none.
 * It is the end of the class in which the share is reached: at least what a percentile of the single times would be
 * (nearest rank), and at most the class's width above it.
 */
export function percentileMs(latency: readonly number[], share: number): number | null {
  const answers = latency.reduce((total, count) => total + count, 0);
  if (!answers) return null;
  const rank = Math.ceil(answers * share);
  let counted = 0;
  const place = latency.findIndex((count) => {
    counted += count;
    return counted >= rank;
  });
  return latencyBoundsMs[place] ?? null;
}
