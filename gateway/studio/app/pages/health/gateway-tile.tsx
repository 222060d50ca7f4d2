import { Badge } from '../../ui/badge.tsx';
import { durationWords } from './domains.ts';
import type { GatewayState } from './gateway-state.ts';

/** The gateway in a line: ready or not, which revision, how fast. */
export function GatewayTile({ gateway }: { gateway: GatewayState }) {
  return (
    <section className="card health-gateway" aria-labelledby="health-gateway">
      <h2 id="health-gateway">Gateway</h2>
      <Words gateway={gateway} />
    </section>
  );
}

function Words({ gateway }: { gateway: GatewayState }) {
  if (gateway.state === 'asking') return <p>Asking…</p>;
  if (gateway.state === 'silent') {
    return (
      <>
        <Badge tone="bad">not answering</Badge>
        <p>It does not answer this page. Is the mesh running?</p>
      </>
    );
  }
  const { isReady, answeredInMs, startedAt, release } = gateway;
  return (
    <>
      <Badge tone={isReady ? 'good' : 'bad'}>{isReady ? 'ready' : 'not ready'}</Badge>
      <p>{isReady ? servedWords(release) : 'It waits for a graph to serve.'}</p>
      <p className="health-aside">
        answered in {answeredInMs} ms
        {startedAt && <>, runs for {durationWords(Date.now() - Date.parse(startedAt))}</>}
      </p>
    </>
  );
}

function servedWords(release: { environment: string; revision: number } | null): string {
  return release
    ? `Serves revision ${release.revision} of ${release.environment}.`
    : 'Serves what it composed of running domains, or was given: no revision of the registry.';
}
