import { useParams } from 'wouter';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Views } from '../../ui/views.tsx';
import { Changes } from './changes/changes.tsx';
import { useChosenEnvironment } from './chosen-environment.ts';
import { EnvironmentChoice } from './environment-choice.tsx';
import { SdlView } from './sdl/sdl-view.tsx';
import { ServedGraph } from './served-graph.tsx';
import './graph.css';

/** The addresses of views have a step more than those of types, which may have any name. */
const views = [
  { name: 'Map', href: '/graph' },
  { name: 'Types', href: '/graph/Query' },
  { name: 'Changes', href: '/graph/view/changes' },
  { name: 'SDL', href: '/graph/view/sdl' },
] as const;

/** What the graph is made of: domains, entities, who adds what to whom, every type, and what changed. */
export default function GraphPage() {
  const [environment, choose] = useChosenEnvironment();
  const { type, view } = useParams();
  const shown = view === undefined ? (type === undefined ? 'Map' : 'Types') : viewNames.get(view);
  if (shown === undefined) return <NotFound />;
  return (
    <Page
      title="Graph"
      purpose="Who owns what, who adds what to whom, and what changed."
      actions={<EnvironmentChoice chosen={environment} choose={choose} />}
    >
      <Views label="Graph" views={views} shown={shown} />
      {shown === 'Changes' && <Changes key={environment} environment={environment} />}
      {shown === 'SDL' && <SdlView environment={environment} />}
      {view === undefined && <ServedGraph environment={environment} type={type} />}
    </Page>
  );
}

const viewNames: ReadonlyMap<string, 'Changes' | 'SDL'> = new Map([
  ['changes', 'Changes'],
  ['sdl', 'SDL'],
]);
