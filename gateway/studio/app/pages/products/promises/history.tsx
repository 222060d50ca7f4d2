import { useMemo, useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { Choice } from '../../../ui/choice.tsx';
import { utcToday } from '../../../ui/plot/day.ts';
import { DayPlot } from '../../../ui/plot/day-plot.tsx';
import { quantity, unitName } from '../../../ui/quantity.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { isMeasured, plotted } from './history-series.ts';
import { type PromiseHistory, promiseHistory } from './queries.ts';
import './history.css';

const spans = ['7', '30', '90'].map((days) => ({ value: days, label: `${days} days` }));

/** Day by day: whether what is promised was kept. What nobody measures is said to be so. */
export function History({ id }: { id: string }) {
  const [days, setDays] = useState('30');
  const found = useGraph(promiseHistory, { id, days: Number(days) });
  return (
    <section className="promise-history" aria-label="Promises day by day">
      <Choice label="Days until today" value={days} options={spans} onChange={setDays} />
      {found.state === 'loading' && <Loading what="what was measured" />}
      {found.state === 'failed' && <Failed reason={found.reason} retry={found.retry} />}
      {found.state === 'loaded' && (
        <Plots promises={found.data.dataProduct?.serviceLevels ?? []} count={Number(days)} />
      )}
    </section>
  );
}

function Plots({ promises, count }: { promises: readonly PromiseHistory[]; count: number }) {
  const measured = promises.filter(isMeasured);
  const others = promises.filter((one) => !isMeasured(one));
  return (
    <>
      <div className="promise-plots">
        {measured.map((one) => (
          <PromisePlot key={`${one.property} ${one.description}`} promise={one} count={count} />
        ))}
      </div>
      {others.length > 0 && (
        <p className="card">
          Promised, not measured yet:{' '}
          {others
            .map(({ property, promised, unit }) => `${property} ${quantity(promised, unit ?? '')}`)
            .join(', ')}
          . Requests do not show them. Ask the owner.
        </p>
      )}
    </>
  );
}

function PromisePlot({ promise, count }: { promise: PromiseHistory; count: number }) {
  const today = utcToday();
  const plot = useMemo(() => plotted(promise, count, today), [promise, count, today]);
  const { property, unit } = promise;
  if (plot.asked === 0) {
    return (
      <div className="card promise-unasked">
        <h2>{property}</h2>
        <p>Nobody asked for this data product in {count} days, so that nothing was measured.</p>
      </div>
    );
  }
  return (
    <div>
      <DayPlot
        title={property}
        {...(unit && { unit: unitName(unit) })}
        days={plot.days}
        series={plot.series}
        bounds={plot.bounds}
      />
      <p className="promise-kept">
        Kept on {plot.kept} of {plot.asked} {plot.asked === 1 ? 'day' : 'days'} on which somebody
        asked.
      </p>
    </div>
  );
}
