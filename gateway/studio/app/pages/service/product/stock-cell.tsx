import { Badge } from '../../../ui/badge.tsx';
import { count } from '../../../ui/numbers.ts';
import { ShareBar } from '../../../ui/share-bar.tsx';
import type { Level } from '../answers.ts';

/** What one place has of one variant: the bar for the eye, the numbers for certainty. */
export function StockCell({ level, most }: { level: Level | undefined; most: number }) {
  if (!level) {
    return (
      <td className="muted">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">not kept</span>
      </td>
    );
  }
  const { onHand, available, reserved, unavailable, isBelowReorderPoint } = level;
  return (
    <td className="stock-cell">
      <span className="stock-numbers">
        <strong className={available === 0 ? 'stock-none' : undefined}>{count(available)}</strong>
        {available === 0 && <Badge tone="bad">sold out</Badge>}
        {available > 0 && isBelowReorderPoint && <Badge tone="warn">low</Badge>}
      </span>
      <ShareBar
        whole={most}
        shares={[
          { label: 'Available', value: available, token: '--good' },
          { label: 'Reserved', value: reserved, token: '--accent' },
          { label: 'Not for sale', value: unavailable, token: '--muted' },
        ]}
      />
      <span className="stock-rest">
        {[
          `${count(onHand)} on hand`,
          reserved > 0 && `${count(reserved)} reserved`,
          unavailable > 0 && `${count(unavailable)} not for sale`,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </td>
  );
}
