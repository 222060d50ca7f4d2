import { useFilters } from '../../../data/filters.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DomainSdl } from './domain-sdl.tsx';
import { GraphSdl } from './graph-sdl.tsx';
import { releasedDomains } from './queries.ts';
import './sdl.css';

const whole = [
  { value: 'api', label: 'The graph, as clients see it' },
  { value: 'supergraph', label: 'The supergraph, as gateways read it' },
];
const prefix = 'domain:';

/** The schema as text: of the whole graph, or a domain's part of it. */
export function SdlView({ environment }: { environment: string }) {
  const filters = useFilters();
  const list = useGraph(releasedDomains, { name: environment });
  const releases = list.state === 'loaded' ? (list.data.environment?.releases ?? []) : [];
  const chosen = filters.get('of') || 'api';
  const domains = releases.map(({ version: { domain } }) => ({
    value: `${prefix}${domain.name}`,
    label: `${domain.name}’s part`,
  }));
  return (
    <>
      <div className="choices">
        <Choice
          label="Schema"
          value={chosen}
          options={[...whole, ...domains]}
          onChange={(value) => filters.set('of', value)}
        />
      </div>
      {chosen.startsWith(prefix) ? (
        <DomainSdl domain={chosen.slice(prefix.length)} environment={environment} />
      ) : (
        <GraphSdl environment={environment} isSupergraph={chosen === 'supergraph'} />
      )}
    </>
  );
}
