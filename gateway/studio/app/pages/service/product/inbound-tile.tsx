import { useGraph } from '../../../data/use-graph.ts';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { DayName } from '../../../ui/day-name.tsx';
import { count } from '../../../ui/numbers.ts';
import { utcToday } from '../../../ui/plot/day.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Tile } from '../../../ui/tile.tsx';
import type { HeadOfProduct } from '../answers.ts';
import { productInbound } from '../queries.ts';
import { type InboundLine, inboundLines } from './inbound-lines.ts';

interface InboundTileProps extends Pick<HeadOfProduct, 'variants'> {
  skus: readonly string[];
}

/** What is on its way in, and when it is due. */
export function InboundTile({ skus, variants }: InboundTileProps) {
  const answer = useGraph(productInbound, { skus }, { everyMs: 30_000, isOff: !skus.length });
  return (
    <Tile title="On its way in" what="inbound goods" answer={answer}>
      {({ partly, expected }) => (
        <>
          <Lines
            lines={inboundLines([...partly.nodes, ...expected.nodes], skus, utcToday())}
            titleOf={(sku) => variants.find((each) => each.sku === sku)?.title ?? sku}
          />
          {(partly.pageInfo.hasNextPage || expected.pageInfo.hasNextPage) && (
            <p className="tile-limit">Only the orders that are due first are shown.</p>
          )}
        </>
      )}
    </Tile>
  );
}

const toneOf: Record<InboundLine['state'], Tone> = {
  overdue: 'bad',
  'partly received': 'accent',
  expected: 'plain',
};

interface LinesProps {
  lines: readonly InboundLine[];
  titleOf(sku: string): string;
}

function Lines({ lines, titleOf }: LinesProps) {
  if (!lines.length) return <p className="muted">Nothing is ordered.</p>;
  return (
    <ScrollTable
      label="Inbound goods"
      columns={['Due', 'Variant', 'Units', 'To', 'Status']}
      className="service-lines"
    >
      {lines.map(({ key, order, supplier, place, sku, dueOn, ordered, outstanding, state }) => (
        <tr key={key} title={`${order}, ${supplier}`}>
          <th scope="row">
            <DayName day={dueOn} />
          </th>
          <td>{titleOf(sku)}</td>
          <td className="tile-number">
            {outstanding === ordered
              ? count(ordered)
              : `${count(outstanding)} of ${count(ordered)}`}
          </td>
          <td>{place}</td>
          <td>
            <Badge tone={toneOf[state]}>{state}</Badge>
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
