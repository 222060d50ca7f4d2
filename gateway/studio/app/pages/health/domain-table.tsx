import { Badge } from '../../ui/badge.tsx';
import { Moment } from '../../ui/moment.tsx';
import { ScrollTable } from '../../ui/scroll-table.tsx';
import { Bar } from './bar.tsx';
import { barOf, durationWords } from './domains.ts';
import type { LiveRelease } from './queries.ts';

interface DomainTableProps {
  releases: readonly LiveRelease[];
  /** Whether addresses were asked for. */
  hasUrl: boolean;
}

export function DomainTable({ releases, hasUrl }: DomainTableProps) {
  const columns = ['Domain', 'Process', 'Answered in', 'Runs for', 'Version', 'Released'];
  return (
    <ScrollTable
      label="Domains and their processes"
      className="health-table"
      columns={hasUrl ? [...columns, 'Address'] : columns}
    >
      {releases.map((release) => (
        <tr key={release.version.domain.name}>
          <th scope="row">{release.version.domain.name}</th>
          <td>
            <Readiness process={release.process} />
          </td>
          <td>
            <Answered process={release.process} releases={releases} />
          </td>
          <td>
            <RunsFor startedAt={release.process.startedAt} />
          </td>
          <td className="health-number">{release.version.number}</td>
          <td>
            <Moment at={release.releasedAt} /> <span className="health-aside">{release.actor}</span>
          </td>
          {hasUrl && (
            <td>
              <code>{release.url}</code>
            </td>
          )}
        </tr>
      ))}
    </ScrollTable>
  );
}

function Readiness({ process: { isReady, reason } }: Pick<LiveRelease, 'process'>) {
  return (
    <>
      <Badge tone={isReady ? 'good' : 'bad'}>{isReady ? 'ready' : 'not ready'}</Badge>
      {reason && <p className="health-reason">{reason}</p>}
    </>
  );
}

function Answered({
  process: { answeredInMs },
  releases,
}: Pick<LiveRelease, 'process'> & Pick<DomainTableProps, 'releases'>) {
  if (answeredInMs === null) return <span className="health-aside">no answer</span>;
  return <Bar share={barOf(answeredInMs, releases)}>{answeredInMs} ms</Bar>;
}

function RunsFor({ startedAt }: { startedAt: string | null }) {
  if (startedAt === null) return '–';
  return (
    <time dateTime={startedAt} title={startedAt}>
      {durationWords(Date.now() - Date.parse(startedAt))}
    </time>
  );
}
