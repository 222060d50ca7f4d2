import { type Filters, useFilters } from '../../data/filters.ts';
import { useGraph } from '../../data/use-graph.ts';
import { Choice, orAll } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { CheckRows } from './check-rows.tsx';
import { checkFilters } from './queries.ts';

const results = [
  { value: '', label: 'Passed and failed' },
  { value: 'failed', label: 'Failed' },
  { value: 'passed', label: 'Passed' },
];

export function CheckList() {
  const filters = useFilters();
  const narrowed = {
    domain: filters.get('domain') || null,
    environment: filters.get('environment') || null,
    isPassed: passed.get(filters.get('result')) ?? null,
  };
  return (
    <Page title="Checks" purpose="Every check of a change: what it found, and who would break.">
      <FilterBar filters={filters} />
      <ul className="check-list" aria-label="Checks">
        <CheckRows key={JSON.stringify(narrowed)} narrowed={narrowed} after={null} />
      </ul>
    </Page>
  );
}

const passed: ReadonlyMap<string, boolean> = new Map([
  ['passed', true],
  ['failed', false],
]);

function FilterBar({ filters: { get, set } }: { filters: Filters }) {
  const offered = useGraph(checkFilters);
  const { domains, environments } =
    offered.state === 'loaded' ? offered.data : { domains: { nodes: [] }, environments: [] };
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name);
  return (
    <search className="choices">
      <Choice
        label="Domain"
        value={get('domain')}
        options={orAll('All domains', names(domains.nodes))}
        onChange={(value) => set('domain', value)}
      />
      <Choice
        label="Environment"
        value={get('environment')}
        options={orAll('All environments', names(environments))}
        onChange={(value) => set('environment', value)}
      />
      <Choice
        label="Result"
        value={get('result')}
        options={results}
        onChange={(value) => set('result', value)}
      />
    </search>
  );
}
