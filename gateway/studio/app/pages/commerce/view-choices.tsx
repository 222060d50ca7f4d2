import type { Filters } from '../../data/filters.ts';
import { Choice } from '../../ui/choice.tsx';
import type { Markets } from './use-markets.ts';
import { spans, type View } from './view.ts';

interface ViewChoicesProps {
  filters: Filters;
  view: View;
  markets: Markets;
}

/** Which market and which days; kept in the address. */
export function ViewChoices({ filters, view, markets }: ViewChoicesProps) {
  return (
    <search className="choices">
      <Choice
        label="Market"
        value={view.market ?? ''}
        options={[
          { value: '', label: 'All markets' },
          ...markets.all.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(value) => filters.set('market', value)}
      />
      <Choice
        label="Time"
        value={String(view.days)}
        options={spans.map((days) => ({ value: String(days), label: `Last ${days} days` }))}
        onChange={(value) => filters.set('days', value)}
      />
      {markets.reason !== null && (
        <p className="tile-limit" role="status">
          Markets cannot be chosen now: {markets.reason}
        </p>
      )}
    </search>
  );
}
