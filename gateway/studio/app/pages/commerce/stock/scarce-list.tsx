import { Badge } from '../../../ui/badge.tsx';
import { DayName } from '../../../ui/day-name.tsx';
import { count } from '../../../ui/numbers.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import type { Scarce } from '../answers.ts';
import { ProductLink } from '../product-link.tsx';

interface ScarceListProps {
  items: readonly Scarce[];
  hasMore: boolean;
}

/** What is sold out, then what runs low. */
export function ScarceList({ items, hasMore }: ScarceListProps) {
  if (!items.length) return <p className="muted">There is enough of everything.</p>;
  return (
    <>
      <div className="commerce-list">
        <ScrollTable
          label="SKUs with the fewest units"
          columns={['Product', 'Units', 'State', 'Again on']}
          className="commerce-table"
        >
          {items.map((item) => (
            <ScarceRow key={item.sku} item={item} />
          ))}
        </ScrollTable>
      </div>
      {hasMore && <p className="tile-limit">The {items.length} with the fewest units are shown.</p>}
    </>
  );
}

function ScarceRow({ item: { sku, state, promisable, variant } }: { item: Scarce }) {
  const next = variant?.availability?.nextAvailableOn;
  const isOut = state === 'OUT_OF_STOCK';
  return (
    <tr>
      <th scope="row">
        {variant ? (
          <ProductLink product={variant.product} variant={`${variant.title}, ${sku}`} />
        ) : (
          <code>{sku}</code>
        )}
      </th>
      <td className="tile-number">{count(promisable)}</td>
      <td>
        <Badge tone={isOut ? 'bad' : 'warn'}>{isOut ? 'sold out' : 'low'}</Badge>
      </td>
      <td>{next ? <DayName day={next} /> : isOut ? 'not ordered' : ''}</td>
    </tr>
  );
}
