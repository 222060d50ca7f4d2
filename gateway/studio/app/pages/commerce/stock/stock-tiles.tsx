import { useGraph } from '../../../data/use-graph.ts';
import { Tile } from '../../../ui/tile.tsx';
import { stockInSum } from '../queries.ts';
import { Availability } from './availability.tsx';
import { ScarceList } from './scarce-list.tsx';

/** How much of what is sold can be had, and what cannot. Stock is of all markets. */
export function StockTiles() {
  const answer = useGraph(stockInSum, {}, { everyMs: 15_000 });
  return (
    <>
      <Tile title="Availability" what="stock" answer={answer}>
        {({ stockSummary }) => <Availability stock={stockSummary} />}
      </Tile>
      <Tile title="Sold out or low" what="what is scarce" answer={answer}>
        {({ scarceStock: { nodes, pageInfo } }) => (
          <ScarceList items={nodes} hasMore={pageInfo.hasNextPage} />
        )}
      </Tile>
    </>
  );
}
