import type { Measurement } from '../measure/measure.ts';
import { median } from './median.ts';

/** Each figure's own median over the rounds: one slow round must not colour the others. */
export function medians(rounds: readonly Measurement[]) {
  const of = (pick: (one: Measurement) => number | null) => median(rounds.map(pick));
  return {
    requestsPerSecond: of((one) => one.requestsPerSecond),
    p50Ms: of((one) => one.p50Ms),
    p99Ms: of((one) => one.p99Ms),
    cpuMsPerRequest: of((one) => one.cpuMsPerRequest),
    peakMegabytes: of((one) => one.peakMegabytes),
    subgraphRequestsPerRequest: of((one) => one.subgraphRequestsPerRequest),
  };
}
