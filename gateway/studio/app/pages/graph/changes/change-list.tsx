import { useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { changeGroups, matching } from './change-groups.ts';
import { ChangeSection } from './change-section.tsx';
import { changesBetween, type GraphChange } from './queries.ts';

interface ChangeListProps {
  environment: string;
  /** Revisions; 0 for no graph at all. */
  from: number;
  to: number;
}

export function ChangeList({ environment, from, to }: ChangeListProps) {
  const answer = useGraph(changesBetween, { name: environment, from, to });
  if (answer.state === 'loading' || (answer.state === 'loaded' && answer.isStale))
    return <Loading what="what changed" />;
  if (answer.state === 'failed') return <Failed reason={answer.reason} retry={answer.retry} />;
  const compared = answer.data.environment?.changes;
  const [error] = answer.errors;
  if (!compared && error) return <Failed reason={error.message} />;
  if (!compared) {
    return (
      <Empty title="One of these graphs is not kept any more, or never was">
        Choose later revisions.
      </Empty>
    );
  }
  const { total, changes } = compared;
  if (!total) {
    return (
      <Empty title="Nothing differs for those who ask the graph">
        Descriptions, and which domain answers for what, are not compared.
      </Empty>
    );
  }
  return (
    <>
      {changes.length < total && (
        <p role="status" className="change-aside">
          Only the first {changes.length.toLocaleString('en')} of {total.toLocaleString('en')}{' '}
          differences are shown.
        </p>
      )}
      <FoundChanges changes={changes} isRemovable={to > from} />
    </>
  );
}

interface FoundChangesProps {
  changes: readonly GraphChange[];
  /** Whether the graph that is served may have what is named. */
  isRemovable: boolean;
}

function FoundChanges({ changes, isRemovable }: FoundChangesProps) {
  const [words, setWords] = useState('');
  const found = changeGroups(matching(changes, words));
  return (
    <>
      <input
        type="search"
        className="change-find"
        aria-label="Find a change"
        placeholder="Find a type, a field or a word"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {!found.length && <Empty title="No change has these words" />}
      {found.map(({ title, changes: own }) => (
        <ChangeSection
          key={`${title} ${words}`}
          title={title}
          changes={own}
          isThere={isRemovable && title !== 'Removed'}
        />
      ))}
    </>
  );
}
