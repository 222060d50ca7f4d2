import { Views } from '../../ui/views.tsx';
import type { Span } from './span.ts';
import { spanQuery } from './span.ts';

interface InsightsViewsProps {
  shown: 'Operations' | 'Errors and caches' | 'Fields that nobody asks';
  /** Kept from one view to the next, where there is one. */
  span?: Span;
}

export function InsightsViews({ shown, span }: InsightsViewsProps) {
  const query = span ? `?${spanQuery(span)}` : '';
  return (
    <Views
      label="Insights"
      shown={shown}
      views={[
        { name: 'Operations', href: `/insights${query}` },
        { name: 'Errors and caches', href: `/insights/errors${query}` },
        { name: 'Fields that nobody asks', href: '/insights/unused' },
      ]}
    />
  );
}
