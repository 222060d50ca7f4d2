import { useGraph } from '../../../data/use-graph.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { NothingServed } from '../nothing-served.tsx';
import { graphSdl } from './queries.ts';
import { SdlCard } from './sdl-card.tsx';

interface GraphSdlProps {
  environment: string;
  /** Else the graph as clients see it. */
  isSupergraph: boolean;
}

export function GraphSdl({ environment, isSupergraph }: GraphSdlProps) {
  const answer = useGraph(graphSdl, { name: environment, isSupergraph });
  if (answer.state === 'loading' || (answer.state === 'loaded' && answer.isStale))
    return <Loading what="the schema" />;
  if (answer.state === 'failed') return <Failed reason={answer.reason} retry={answer.retry} />;
  const served = answer.data.environment;
  const sdl = isSupergraph ? served?.supergraphSdl : served?.apiSdl;
  if (!served || !sdl) return <NothingServed environment={environment} />;
  const name = isSupergraph ? 'supergraph' : 'graph';
  const fileName = `${name}-${environment}-${served.revision}.graphql`;
  return (
    <SdlCard
      key={fileName}
      title={`Revision ${served.revision} of ${environment}`}
      fileName={fileName}
      sdl={sdl}
    />
  );
}
