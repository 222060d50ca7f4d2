import { useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { DayName } from '../../../ui/day-name.tsx';
import { utcToday } from '../../../ui/plot/day.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Tile } from '../../../ui/tile.tsx';
import type { Money, PriceChange } from '../answers.ts';
import { ProductLink } from '../product-link.tsx';
import { priceChangesOf } from '../queries.ts';
import { rangeOf, type View } from '../view.ts';

interface PricesTileProps {
  view: View;
  /** The chosen market's; null for all. */
  currency: string | null;
}

/** Which list prices changed, from what to what. */
export function PricesTile({ view, currency }: PricesTileProps) {
  const range = rangeOf(view, utcToday());
  const answer = useGraph(priceChangesOf, { ...range, currency }, { everyMs: 10_000 });
  return (
    <Tile
      title="Price changes"
      what="price changes"
      answer={answer}
      aside={currency && <span className="muted">list prices in {currency}</span>}
    >
      {({ priceChanges: { nodes, pageInfo } }) => (
        <>
          {nodes.length > 0 && <PriceList changes={nodes} />}
          {nodes.length === 0 && (
            <p className="muted">
              No list price changed in the last {view.days} days. Choose more days to see earlier
              ones.
            </p>
          )}
          {pageInfo.hasNextPage && <p className="tile-limit">The latest 25 are shown.</p>}
        </>
      )}
    </Tile>
  );
}

function PriceList({ changes }: { changes: readonly PriceChange[] }) {
  return (
    <div className="commerce-list">
      <ScrollTable
        label="Prices before and after"
        columns={['Product', 'Before → after', 'Change', 'From']}
        className="commerce-table"
      >
        {changes.map(({ variant, before, after, percent, validFrom }) => (
          <tr key={`${variant.sku} ${after.currencyCode} ${validFrom}`}>
            <th scope="row">
              <ProductLink product={variant.product} variant={`${variant.title}, ${variant.sku}`} />
            </th>
            <td className="price-step">
              {before.amount} → <strong>{moneyText(after)}</strong>
            </td>
            <td>
              <Badge>{percentText(percent)}</Badge>
            </td>
            <td>
              <DayName day={validFrom} />
            </td>
          </tr>
        ))}
      </ScrollTable>
    </div>
  );
}

const moneyText = ({ amount, currencyCode }: Money) => `${amount} ${currencyCode}`;

/** A rise says so too. */
const percentText = (percent: string) =>
  percent.startsWith('-') ? `▼ ${percent.slice(1)}%` : `▲ ${percent}%`;
