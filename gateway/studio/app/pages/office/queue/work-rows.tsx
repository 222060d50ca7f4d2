import { useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import type { Locale } from '../answers.ts';
import { workQueue } from '../queries.ts';
import type { Scope } from './scope.ts';
import { WorkRow } from './work-row.tsx';

/** Others work at the same list. */
const everyMs = 10_000;

interface WorkRowsProps {
  scope: Scope;
  locales: readonly Locale[];
  /** The end of the rows above; null for the first. */
  after: string | null;
}

/** A page of work, and below it the next one when somebody asks for it. */
export function WorkRows({ scope, locales, after }: WorkRowsProps) {
  const [isMoreWanted, setMoreWanted] = useState(false);
  const kinds = scope.kinds.length ? scope.kinds : null;
  const list = useGraph(workQueue, { ...scope, kinds, after }, { everyMs });
  if (list.state === 'loading') return <Loading what="the work" />;
  if (list.state === 'failed') return <Failed reason={list.reason} retry={list.retry} />;
  const { nodes, pageInfo, isSettled } = list.data.workQueue;
  const isFirst = after === null;
  return (
    <>
      {isFirst && (
        <p className="queue-state" role="status">
          {!isSettled &&
            'A rule or the glossary changed, and texts are being checked again: items may come and go.'}
        </p>
      )}
      {list.errors.length > 0 && (
        <p className="queue-state" role="status">
          Names of products are missing here: the catalog does not answer.
        </p>
      )}
      {nodes.length > 0 && (
        <ul className="queue" aria-label={isFirst ? 'Work' : 'More work'}>
          {nodes.map((item) => (
            <WorkRow
              key={`${item.kind}:${item.product?.id}:${item.locale}`}
              item={item}
              locale={locales.find(({ code }) => code === item.locale)}
            />
          ))}
        </ul>
      )}
      {!nodes.length && isFirst && <NothingToDo scope={scope} />}
      {pageInfo.hasNextPage &&
        (isMoreWanted ? (
          <WorkRows scope={scope} locales={locales} after={pageInfo.endCursor} />
        ) : (
          <p className="queue-more">
            <button type="button" onClick={() => setMoreWanted(true)}>
              Show more
            </button>
          </p>
        ))}
    </>
  );
}

function NothingToDo({ scope }: { scope: Scope }) {
  const isNarrowed = scope.locale !== null || scope.kinds.length > 0;
  return (
    <Empty title="Nothing calls for an editor">
      <span>
        {isNarrowed
          ? 'Choose other locales or kinds of work to see more.'
          : 'All texts are published, up to date, and keep the rules.'}
      </span>
    </Empty>
  );
}
