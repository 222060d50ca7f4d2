import { lazy, Suspense, useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useGraph } from '../../data/use-graph.ts';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { EnvironmentChoice } from './environment-choice.tsx';
import { PathFinder } from './path-finder.tsx';
import { servedGraph } from './queries.ts';
import { readSupergraph } from './read-supergraph.ts';
import { TypeReference } from './type-reference.tsx';
import './graph.css';

const GraphMapView = lazy(() => import('./graph-map.tsx'));

/** What the graph is made of: domains, entities, who adds what to whom, and every type. */
export default function GraphPage() {
  const [environment, setEnvironment] = useState('dev');
  return (
    <Page
      title="Graph"
      purpose="Who owns what, and who adds what to whom."
      actions={<EnvironmentChoice chosen={environment} choose={setEnvironment} />}
    >
      <ServedGraph environment={environment} />
    </Page>
  );
}

function ServedGraph({ environment }: { environment: string }) {
  const served = useGraph(servedGraph, { name: environment });
  const sdl = served.state === 'loaded' ? served.data.environment?.supergraphSdl : undefined;
  const graph = useMemo(() => (sdl ? readSupergraph(sdl) : undefined), [sdl]);
  const { type } = useParams();
  if (served.state === 'loading') return <Loading what="the graph" />;
  if (served.state === 'failed') return <Failed reason={served.reason} retry={served.retry} />;
  if (!graph) {
    return (
      <Empty title={`Nothing is served in ${environment} yet`}>
        <code>npm run weft -- publish DOMAIN</code>
      </Empty>
    );
  }
  return (
    <>
      <Views shown={type === undefined ? 'map' : 'types'} />
      {type === undefined ? (
        <>
          <Suspense fallback={<div className="graph-map" />}>
            <GraphMapView graph={graph} />
          </Suspense>
          <PathFinder graph={graph} />
        </>
      ) : (
        <TypeReference graph={graph} chosen={type} />
      )}
    </>
  );
}

function Views({ shown }: { shown: 'map' | 'types' }) {
  const [, navigate] = useLocation();
  return (
    <div className="graph-views">
      <button type="button" aria-pressed={shown === 'map'} onClick={() => navigate('/graph')}>
        Map
      </button>
      <button
        type="button"
        aria-pressed={shown === 'types'}
        onClick={() => navigate('/graph/Query')}
      >
        Types
      </button>
    </div>
  );
}
