import { table } from '../../../cli/table.ts';
import { medians } from './medians.ts';
import type { WorkloadResult } from './result.ts';

const columns = [
  'gateway',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'CPU ms/request',
  'peak MB',
  'subgraph requests/request',
  'Weft’s CPU / its',
];

/** One workload's table, and a line for each peer that is missing in it. */
export function workloadText({ workload, rounds, leftOut }: WorkloadResult): string {
  const figures = [...rounds].map(([name, all]) => ({ name, ...medians(all) }));
  const ours = figures.find(({ name }) => name === 'weft')?.cpuMsPerRequest ?? null;
  const rows = figures.map((row) => [
    row.name,
    shown(row.requestsPerSecond, 0),
    shown(row.p50Ms, 1),
    shown(row.p99Ms, 1),
    shown(row.cpuMsPerRequest, 2),
    shown(row.peakMegabytes, 0),
    shown(row.subgraphRequestsPerRequest, 2),
    shown(ours !== null && row.cpuMsPerRequest ? ours / row.cpuMsPerRequest : null, 2),
  ]);
  const missing = [...leftOut].map(([name, reason]) => `${name} left out: ${reason}`);
  const [first] = [...rounds.values()].flat();
  const size = first ? `, answer of ${(first.answerBytes / 1000).toFixed(1)} KB` : '';
  const title = `${workload.name}: ${workload.about}${size}`;
  return [title, ...(rows.length ? [table(columns, rows)] : []), ...missing].join('\n');
}

const shown = (value: number | null, digits: number) =>
  value === null ? '-' : value.toFixed(digits);
