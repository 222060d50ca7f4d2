import { daysUntil } from '../../../ui/plot/day.ts';
import type { Bounds, DaySeries } from '../../../ui/plot/day-series.ts';
import type { PromiseHistory } from './queries.ts';

export interface PlottedPromise {
  days: readonly string[];
  series: readonly DaySeries[];
  bounds: Bounds | undefined;
  /** Days on which somebody asked. */
  asked: number;
  kept: number;
}

/** What was measured of a promise, beside what is promised: so many days until `today`, also those without requests. */
export function plotted(
  { promised, property, history }: PromiseHistory,
  count: number,
  today: string,
): PlottedPromise {
  const byDay = new Map(history.map((day) => [day.day, day]));
  const days = daysUntil(today, count);
  const measured = days.map((day) => {
    const value = byDay.get(day)?.measured;
    return value === undefined ? null : Number(value);
  });
  const promise = Number(promised);
  return {
    days,
    series: [
      { label: 'Measured', token: '--accent', values: measured },
      {
        label: 'Promised',
        token: '--warn',
        dash: [6, 4],
        isSteady: true,
        values: days.map(() => promise),
      },
    ],
    bounds: property.toLowerCase() === 'availability' ? shares(measured, promise) : undefined,
    asked: history.length,
    kept: history.filter(({ isKept }) => isKept).length,
  };
}

/** Shares of 100 lie close to it: from zero on nobody would see whether the promise is kept. */
function shares(measured: readonly (number | null)[], promised: number): Bounds {
  const lowest = Math.min(promised, ...measured.flatMap((value) => value ?? []));
  const room = Math.max((100 - lowest) * 0.25, 0.05);
  return { lowest: Math.max(lowest - room, 0), highest: 100 + room / 2 };
}

/** What requests can tell of; see the registry's measures. */
export const isMeasured = ({ property }: { property: string }) =>
  ['latency', 'availability'].includes(property.toLowerCase());
