import { useMemo } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { utcToday } from '../../../ui/plot/day.ts';
import { DayPlot } from '../../../ui/plot/day-plot.tsx';
import { Gaps, Tile } from '../../../ui/tile.tsx';
import type { EngagementWindow } from '../answers.ts';
import { engagementOf } from '../queries.ts';
import { momentsOf, rangeOf, type View } from '../view.ts';
import { engagementSeries } from './engagement-series.ts';
import { TopProducts } from './top-products.tsx';

/** What shoppers did, day by day, and with which products. */
export function EngagementTiles({ view }: { view: View }) {
  const variables = { ...momentsOf(rangeOf(view, utcToday())), market: view.market };
  const answer = useGraph(engagementOf, variables, { everyMs: 30_000 });
  return (
    <>
      {answer.state === 'loaded' ? (
        <div className="commerce-plot">
          <Gaps errors={[]} lapse={answer.lapse} />
          <EngagementPlot windows={answer.data.engagement} />
        </div>
      ) : (
        <Tile title="Engagement per day" what="engagement" answer={answer}>
          {() => null}
        </Tile>
      )}
      <Tile title="Top products" what="top products" answer={answer}>
        {({ topProducts }) => <TopProducts products={topProducts} />}
      </Tile>
    </>
  );
}

function EngagementPlot({ windows }: { windows: readonly EngagementWindow[] }) {
  const days = useMemo(() => windows.map(({ from }) => from.slice(0, 10)), [windows]);
  const series = useMemo(() => engagementSeries(windows), [windows]);
  return <DayPlot title="Engagement per day" days={days} series={series} />;
}
