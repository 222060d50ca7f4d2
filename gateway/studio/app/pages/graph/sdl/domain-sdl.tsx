import { useGraph } from '../../../data/use-graph.ts';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { domainSdl } from './queries.ts';
import { SdlCard } from './sdl-card.tsx';

/** What a domain wrote of the graph that an environment serves. */
export function DomainSdl({ domain, environment }: { domain: string; environment: string }) {
  const answer = useGraph(domainSdl, { domain });
  if (answer.state === 'loading' || (answer.state === 'loaded' && answer.isStale))
    return <Loading what="the schema" />;
  if (answer.state === 'failed') return <Failed reason={answer.reason} retry={answer.retry} />;
  const releases = answer.data.domain?.releases ?? [];
  const version = releases.find((each) => each.environment.name === environment)?.version;
  if (!version) {
    return <Empty title={`${environment} does not serve ${domain}`}>Choose another schema.</Empty>;
  }
  const fileName = `${domain}-${version.number}.graphql`;
  return (
    <SdlCard
      key={fileName}
      title={`Version ${version.number} of ${domain}`}
      fileName={fileName}
      sdl={version.sdl}
    />
  );
}
