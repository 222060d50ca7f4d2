import type { Filters } from '../../data/filters.ts';
import { useGraph } from '../../data/use-graph.ts';
import { Choice, orAll } from '../../ui/choice.tsx';
import { environmentNames } from './queries.ts';
import { readSpan } from './span.ts';

const spans = [
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
];

/** Which days, and which environment. */
export function SpanChoices({ filters }: { filters: Filters }) {
  const offered = useGraph(environmentNames);
  const environments = offered.state === 'loaded' ? offered.data.environments : [];
  const { days, environment } = readSpan(filters);
  return (
    <>
      <Choice
        label="Time"
        value={String(days)}
        options={spans}
        onChange={(value) => filters.set('days', value)}
      />
      <Choice
        label="Environment"
        value={environment ?? ''}
        options={orAll(
          'All environments',
          environments.map(({ name }) => name),
        )}
        onChange={(value) => filters.set('environment', value)}
      />
    </>
  );
}
