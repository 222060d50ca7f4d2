import { useMemo } from 'react';
import { utcToday } from '../../ui/plot/day.ts';
import { DayPlot } from '../../ui/plot/day-plot.tsx';
import type { DaySeries } from '../../ui/plot/day-series.ts';
import type { UseOfDay } from './answers.ts';
import type { Span } from './span.ts';
import { type DayOfUse, daysOf } from './use.ts';

/** Requests and errors, and how long answers took, day by day. */
export function UsePlots({
  usage,
  span: { days: length },
}: {
  usage: readonly UseOfDay[];
  span: Span;
}) {
  const today = utcToday();
  const days = useMemo(() => daysOf(usage, length, today), [usage, length, today]);
  const names = useMemo(() => days.map(({ day }) => day), [days]);
  const traffic = useMemo(() => trafficOf(days), [days]);
  const latency = useMemo(() => latencyOf(days), [days]);
  return (
    <div className="use-plots">
      <DayPlot title="Requests per day" days={names} series={traffic} />
      <DayPlot title="How long answers took" unit="ms" days={names} series={latency} />
    </div>
  );
}

const trafficOf = (days: readonly DayOfUse[]): DaySeries[] => [
  { label: 'Requests', token: '--accent', values: days.map(({ requests }) => requests) },
  { label: 'With errors', token: '--bad', dash: [4, 4], values: days.map(({ errors }) => errors) },
];

const latencyOf = (days: readonly DayOfUse[]): DaySeries[] => [
  { label: 'p50', token: '--good', values: days.map(({ medianMs }) => medianMs) },
  { label: 'p95', token: '--accent', dash: [8, 4], values: days.map(({ p95Ms }) => p95Ms) },
  { label: 'p99', token: '--warn', dash: [2, 4], values: days.map(({ p99Ms }) => p99Ms) },
];
