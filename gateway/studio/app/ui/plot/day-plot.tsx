import { lazy, Suspense, useId, useState } from 'react';
import { valueName } from '../numbers.ts';
import { dayName } from './day.ts';
import type { DayPlotProps, DaySeries } from './day-series.ts';
import { DayTable } from './day-table.tsx';
import './day-plot.css';

const Plot = lazy(() => import('./plot.tsx'));

/** Values by day as lines, with what is under the pointer in words, and all of it as a table. */
export function DayPlot({ title, unit, days, series }: DayPlotProps) {
  const [place, setPlace] = useState<number | null>(null);
  const id = useId();
  const shown = place ?? days.length - 1;
  return (
    <figure className="card day-plot" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>
          {title}
          {unit && `, ${unit}`}
        </h2>
        <ul aria-label={`On ${dayName(days[shown] ?? '')}`}>
          <li className="day-plot-day">{dayName(days[shown] ?? '')}</li>
          {series.map(({ label, token, dash, values }) => (
            <li key={label}>
              <Swatch token={token} dash={dash} /> {label} {valueName(values[shown])}
            </li>
          ))}
        </ul>
      </figcaption>
      <div className="day-plot-place">
        <Suspense>
          <Plot days={days} series={series} onPlace={setPlace} />
        </Suspense>
      </div>
      <details>
        <summary>Show as a table</summary>
        <DayTable title={title} days={days} series={series} />
      </details>
    </figure>
  );
}

function Swatch({ token, dash }: Pick<DaySeries, 'token' | 'dash'>) {
  return (
    <svg width="22" height="8" aria-hidden="true">
      <line
        x1="0"
        x2="22"
        y1="4"
        y2="4"
        strokeWidth="2"
        stroke={`var(${token})`}
        strokeDasharray={dash?.join(' ')}
      />
    </svg>
  );
}
