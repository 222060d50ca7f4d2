import type { circumstances } from './circumstances.ts';
import { medians } from './medians.ts';
import type { WorkloadResult } from './result.ts';

/** Every figure of every round, for other programs. */
export function jsonText(
  about: ReturnType<typeof circumstances>,
  results: readonly WorkloadResult[],
): string {
  const workloads = results.map(({ workload, rounds, leftOut }) => ({
    name: workload.name,
    about: workload.about,
    gateways: [...rounds].map(([name, all]) => ({ name, median: medians(all), rounds: all })),
    leftOut: Object.fromEntries(leftOut),
  }));
  return `${JSON.stringify({ ...about, workloads }, undefined, 2)}\n`;
}
