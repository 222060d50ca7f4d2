import { useState } from 'react';
import { Link } from 'wouter';
import { useGraph } from '../../data/use-graph.ts';
import { Badge } from '../../ui/badge.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import type { CheckHead } from './answers.ts';
import { checkList } from './queries.ts';
import { reasonWords, subjectOf } from './words.ts';

export interface Narrowed {
  domain: string | null;
  environment: string | null;
  isPassed: boolean | null;
}

interface CheckRowsProps {
  narrowed: Narrowed;
  /** The end of the rows above; null for the first. */
  after: string | null;
}

/** A page of checks, and below it the next one when somebody asks for it. */
export function CheckRows({ narrowed, after }: CheckRowsProps) {
  const [isMoreWanted, setMoreWanted] = useState(false);
  const list = useGraph(checkList, { ...narrowed, after });
  if (list.state !== 'loaded') {
    return (
      <li>
        {list.state === 'loading' && <Loading what="checks" />}
        {list.state === 'failed' && <Failed reason={list.reason} retry={list.retry} />}
      </li>
    );
  }
  const { nodes, pageInfo } = list.data.checks;
  if (!nodes.length) return after === null && <Nothing narrowed={narrowed} />;
  return (
    <>
      {nodes.map((check) => (
        <CheckRow key={check.id} check={check} />
      ))}
      {pageInfo.hasNextPage &&
        (isMoreWanted ? (
          <CheckRows narrowed={narrowed} after={pageInfo.endCursor} />
        ) : (
          <li className="check-more">
            <button type="button" onClick={() => setMoreWanted(true)}>
              Show more
            </button>
          </li>
        ))}
    </>
  );
}

function CheckRow({ check }: { check: CheckHead }) {
  const { id, isPassed, environment, reason, actor, createdAt } = check;
  return (
    <li className="check-row">
      <Verdict isPassed={isPassed} />
      <Link href={`/checks/${encodeURIComponent(id)}`}>
        {subjectOf(check)} in {environment.name}
      </Link>
      <span className="check-about">
        {reasonWords[reason]} by {actor}
      </span>
      <Moment at={createdAt} />
    </li>
  );
}

export function Verdict({ isPassed }: { isPassed: boolean }) {
  return <Badge tone={isPassed ? 'good' : 'bad'}>{isPassed ? 'Passed' : 'Failed'}</Badge>;
}

function Nothing({ narrowed }: { narrowed: Narrowed }) {
  const isNarrowed = Object.values(narrowed).some((value) => value !== null);
  return (
    <li>
      {isNarrowed ? (
        <Empty title="No check is like this">
          <Link href="/checks">Show all checks</Link>
        </Empty>
      ) : (
        <Empty title="Nothing was checked yet">
          <code>npm run weft -- check DOMAIN --registry URL</code>
        </Empty>
      )}
    </li>
  );
}
