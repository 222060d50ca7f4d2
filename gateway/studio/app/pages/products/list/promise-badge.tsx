import { Badge } from '../../../ui/badge.tsx';
import type { ListedProduct } from '../queries.ts';

/** Whether what is promised is kept, of that which is measured; nothing for a product that promises nothing. */
export function PromiseBadge({ levels }: { levels: ListedProduct['serviceLevels'] }) {
  const measured = levels.filter(({ isKept }) => isKept !== null);
  const broken = measured.filter(({ isKept }) => isKept === false).length;
  if (levels.length === 0) return null;
  if (measured.length === 0) return <Badge>promises not measured</Badge>;
  if (broken === 0) return <Badge tone="good">promises kept</Badge>;
  return (
    <Badge tone="bad">{broken === 1 ? '1 promise broken' : `${broken} promises broken`}</Badge>
  );
}
