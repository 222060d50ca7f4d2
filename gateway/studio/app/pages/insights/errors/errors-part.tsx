import { useMemo } from 'react';
import { daysUntil, utcToday } from '../../../ui/plot/day.ts';
import { DayPlot } from '../../../ui/plot/day-plot.tsx';
import { Empty } from '../../../ui/states.tsx';
import { type Span, spanWords } from '../span.ts';
import { ErrorTable } from './error-table.tsx';
import { kindsOf, linesOf } from './errors.ts';
import type { ErrorCount } from './queries.ts';

/** One for each line that can be told apart. */
const looks = [
  { token: '--bad' },
  { token: '--accent', dash: [8, 4] },
  { token: '--warn', dash: [2, 4] },
  { token: '--good', dash: [4, 4] },
  { token: '--muted', dash: [1, 3] },
];

export function ErrorsPart({ errors, span }: { errors: readonly ErrorCount[]; span: Span }) {
  const today = utcToday();
  const days = useMemo(() => daysUntil(today, span.days), [today, span.days]);
  const series = useMemo(
    () =>
      linesOf(errors, days).map((line, place) => ({
        ...line,
        ...(looks[place] ?? { token: '--muted' }),
      })),
    [errors, days],
  );
  if (!errors.length) {
    return (
      <Empty title={`Nothing went wrong ${spanWords(span)}`}>
        <span>Gateways that know the registry report errors within seconds.</span>
      </Empty>
    );
  }
  return (
    <>
      <DayPlot title="Errors per day" days={days} series={series} />
      <ErrorTable kinds={kindsOf(errors)} span={span} />
    </>
  );
}
