import { useMemo } from 'react';
import { count } from '../../../ui/numbers.ts';
import { daysUntil, utcToday } from '../../../ui/plot/day.ts';
import { DayPlot } from '../../../ui/plot/day-plot.tsx';
import { ScrollX } from '../../../ui/scroll-x.tsx';
import { type Span, spanWords } from '../span.ts';
import { caches, percentsOf, ratioOf } from './caches.ts';
import type { CacheUse } from './queries.ts';

const looks = [
  { token: '--good' },
  { token: '--accent', dash: [8, 4] },
  { token: '--warn', dash: [2, 4] },
  { token: '--bad', dash: [4, 4] },
];

/** How much gateways had at hand: by day as lines, and of all days in numbers. */
export function CachesPart({ lookups, span }: { lookups: readonly CacheUse[]; span: Span }) {
  const today = utcToday();
  const days = useMemo(() => daysUntil(today, span.days), [today, span.days]);
  const series = useMemo(
    () =>
      caches.map(({ cache, name }, place) => ({
        label: name,
        values: percentsOf(lookups, cache, days),
        ...(looks[place] ?? { token: '--muted' }),
      })),
    [lookups, days],
  );
  return (
    <>
      <DayPlot title="At hand already" unit="%" days={days} series={series} />
      <ScrollX label="Caches" className="card insights-card insights-table">
        <table>
          <caption className="visually-hidden">What gateways had at hand {spanWords(span)}</caption>
          <thead>
            <tr>
              <th scope="col">Cache</th>
              <th scope="col" className="insights-number">
                Looked for
              </th>
              <th scope="col" className="insights-number">
                At hand
              </th>
              <th scope="col" className="error-share">
                <span className="visually-hidden">Compared</span>
              </th>
              <th scope="col">What it spares</th>
            </tr>
          </thead>
          <tbody>
            {caches.map((each) => (
              <CacheRow key={each.cache} {...each} ratio={ratioOf(lookups, each.cache)} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}

interface CacheRowProps {
  name: string;
  spares: string;
  ratio: ReturnType<typeof ratioOf>;
}

function CacheRow({ name, spares, ratio: { lookups, percent } }: CacheRowProps) {
  return (
    <tr>
      <th scope="row" className="cache-name">
        {name}
      </th>
      <td className="insights-number">{count(lookups)}</td>
      <td className="insights-number">{percent === null ? '–' : `${percent}%`}</td>
      <td className="error-share" aria-hidden="true">
        <span className="cache-share" style={{ width: `${percent ?? 0}%` }} />
      </td>
      <td className="cache-spares">{spares}</td>
    </tr>
  );
}
