import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { DaySeries } from './day-series.ts';
import { onColoursChange, tokenColour } from './token-colour.ts';

interface PlotProps {
  days: readonly string[];
  series: readonly DaySeries[];
  /** Which day is under the pointer; null for none. */
  onPlace(place: number | null): void;
}

const height = 200;

/** The lines themselves. What they say stands in words beside them, so that they are hidden from screen readers. */
export default function Plot({ days, series, onPlace }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    const values = series.map((each) => [...each.values]);
    const options = { ...optionsOf(series, onPlace), width: place.clientWidth, height };
    const plot = new uPlot(options, [days.map(secondsOf), ...values], place);
    const sizes = new ResizeObserver(() => plot.setSize({ width: place.clientWidth, height }));
    sizes.observe(place);
    const stopColours = onColoursChange(() => plot.redraw(false, true));
    return () => {
      stopColours();
      sizes.disconnect();
      plot.destroy();
    };
  }, [days, series, onPlace]);
  return <div ref={host} aria-hidden="true" />;
}

const secondsOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

function optionsOf(series: readonly DaySeries[], onPlace: PlotProps['onPlace']) {
  const axis: uPlot.Axis = {
    stroke: () => tokenColour('--muted'),
    grid: { stroke: () => tokenColour('--line'), width: 1 },
    ticks: { show: false },
  };
  return {
    // Days are counted in UTC: in another zone they would begin on the day before.
    tzDate: (seconds: number) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false } },
    scales: { y: { range: fromZero } },
    axes: [
      { ...axis, values: '{D} {MMM}', incrs: dayIncrements, size: 30 },
      { ...axis, size: 56 },
    ],
    series: [
      {},
      ...series.map(({ label, token, dash }) => ({
        label,
        dash,
        width: 2,
        stroke: () => tokenColour(token),
        points: { show: true, size: 6, fill: () => tokenColour(token) },
      })),
    ],
    hooks: { setCursor: [({ cursor }: uPlot) => onPlace(cursor.idx ?? null)] },
  } satisfies Omit<uPlot.Options, 'width' | 'height'>;
}

const dayIncrements = [1, 2, 7, 14].map((days) => days * 86_400);

/** Also where all values are zero. */
const fromZero = (_plot: uPlot, _min: number, max: number): uPlot.Range.MinMax => [
  0,
  Math.max((max ?? 0) * 1.1, 1),
];
