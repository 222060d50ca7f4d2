import { useFilters } from '../../data/filters.ts';
import { useGraph } from '../../data/use-graph.ts';
import { Choice } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { DomainsPart } from './domains-part.tsx';
import { useGatewayState } from './gateway-state.ts';
import { GatewayTile } from './gateway-tile.tsx';
import { PromisesPart } from './promises-part.tsx';
import { environmentList } from './queries.ts';
import './health.css';

/** How often processes are asked: what the registry found is as old at most as two of its own seconds. */
const everyMs = 5000;

/** Whether everything answers, and keeps what it promises; what is broken comes first. */
export default function Health() {
  const filters = useFilters();
  const gateway = useGatewayState(everyMs);
  const list = useGraph(environmentList);
  const environments = list.state === 'loaded' ? list.data.environments : [];
  const served = gateway.state === 'answers' ? gateway.release?.environment : undefined;
  const first = environments.find(({ revision }) => revision > 0)?.name;
  const chosen = filters.get('environment') || served || first || 'dev';
  const isChosen = gateway.state !== 'asking' && list.state !== 'loading';
  return (
    <Page
      title="Mesh health"
      purpose="Whether everything answers, and keeps what it promises. What is broken comes first."
      actions={
        <Choice
          label="Environment"
          value={chosen}
          options={environments.map(({ name }) => ({ value: name, label: name }))}
          onChange={(value) => filters.set('environment', value)}
        />
      }
    >
      <GatewayTile gateway={gateway} />
      <DomainsPart environment={chosen} isOff={!isChosen} everyMs={everyMs} />
      <PromisesPart />
    </Page>
  );
}
