import { caller } from '../../data/caller.ts';
import { useStored } from '../../data/stored.ts';
import { useGraph } from '../../data/use-graph.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { DomainTable } from './domain-table.tsx';
import { brokenFirst } from './domains.ts';
import { liveReleases } from './queries.ts';

interface DomainsPartProps {
  environment: string;
  /** It is not known yet which environment. */
  isOff: boolean;
  everyMs: number;
}

/** Every domain's process. */
export function DomainsPart({ environment, isOff, everyMs }: DomainsPartProps) {
  const [who] = useStored(caller);
  const hasUrl = who === 'team:platform';
  const answer = useGraph(liveReleases, { name: environment, hasUrl }, { everyMs, isOff });
  return (
    <section className="card health-part" aria-labelledby="health-domains">
      <h2 id="health-domains">Domains in {environment}</h2>
      {answer.state === 'loading' && <Loading what="what the domains answer" />}
      {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      {answer.state === 'loaded' && (
        <Domains
          environment={environment}
          live={answer.data.environment}
          hasUrl={hasUrl}
          problem={answer.lapse ?? answer.errors[0]?.message}
        />
      )}
    </section>
  );
}

interface DomainsProps {
  environment: string;
  live: { revision: number; releases: Parameters<typeof brokenFirst>[0][number][] } | null;
  hasUrl: boolean;
  /** Why this is old, or not all. */
  problem: string | undefined;
}

function Domains({ environment, live, hasUrl, problem }: DomainsProps) {
  if (!live) {
    return (
      <Failed
        reason={
          problem
            ? `The registry did not tell: ${problem}`
            : `The registry knows no environment ${environment}.`
        }
      />
    );
  }
  const { revision, releases } = live;
  const ready = releases.filter(({ process }) => process.isReady).length;
  if (!releases.length) {
    return (
      <Empty title={`Nothing is released in ${environment} yet`}>
        <code>npm run weft -- publish DOMAIN</code>
      </Empty>
    );
  }
  return (
    <>
      {problem && (
        <p className="health-problem" role="alert">
          The registry could not be asked again, so this may be old: {problem}
        </p>
      )}
      <p role="status" className="health-aside">
        {ready === releases.length
          ? `All ${ready} answer.`
          : `${ready} of ${releases.length} answer.`}{' '}
        The registry has revision {revision}, and asks each of them when somebody looks.
      </p>
      <DomainTable releases={brokenFirst(releases)} hasUrl={hasUrl} />
      {!hasUrl && <p className="health-aside">Addresses are shown to the platform team.</p>}
    </>
  );
}
