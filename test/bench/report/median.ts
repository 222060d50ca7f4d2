import type { Measurement } from '../measure/measure.ts';

/** The middle value; the mean of the two middle ones of an even number. Null when one is unknown. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (!known.length || known.length < values.length) return null;
  const upper = known[Math.floor(known.length / 2)] ?? 0;
  const lower = known[Math.ceil(known.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

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
