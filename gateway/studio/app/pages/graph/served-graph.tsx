import { lazy, Suspense, useMemo } from 'react';
import { useGraph } from '../../data/use-graph.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { NothingServed } from './nothing-served.tsx';
import { PathFinder } from './path-finder.tsx';
import { servedGraph } from './queries.ts';
import { readSupergraph } from './read-supergraph.ts';
import { TypeReference } from './type-reference.tsx';

const GraphMapView = lazy(() => import('./graph-map.tsx'));

interface ServedGraphProps {
  environment: string;
  /** The type that is shown; the map without one. */
  type: string | undefined;
}

export function ServedGraph({ environment, type }: ServedGraphProps) {
  const served = useGraph(servedGraph, { name: environment });
  const sdl = served.state === 'loaded' ? served.data.environment?.supergraphSdl : undefined;
  const graph = useMemo(() => (sdl ? readSupergraph(sdl) : undefined), [sdl]);
  if (served.state === 'loading') return <Loading what="the graph" />;
  if (served.state === 'failed') return <Failed reason={served.reason} retry={served.retry} />;
  if (!graph) return <NothingServed environment={environment} />;
  if (type !== undefined) return <TypeReference graph={graph} chosen={type} />;
  return (
    <>
      <Suspense fallback={<div className="graph-map" />}>
        <GraphMapView graph={graph} />
      </Suspense>
      <PathFinder graph={graph} />
    </>
  );
}
