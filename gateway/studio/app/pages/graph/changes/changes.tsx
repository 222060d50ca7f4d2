import { useFilters } from '../../../data/filters.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { NothingServed } from '../nothing-served.tsx';
import { stepsBetween, stepWords } from './change-groups.ts';
import { ChangeList } from './change-list.tsx';
import { keptRevisions, type Revision, revisionList } from './queries.ts';
import { RevisionChoice } from './revision-choice.tsx';
import './changes.css';

/** What differs between two revisions of an environment. */
export function Changes({ environment }: { environment: string }) {
  const list = useGraph(revisionList, { name: environment });
  if (list.state === 'loading') return <Loading what="revisions" />;
  if (list.state === 'failed') return <Failed reason={list.reason} retry={list.retry} />;
  const revisions = list.data.environment?.revisions.nodes ?? [];
  const [latest] = revisions;
  if (!latest) return <NothingServed environment={environment} />;
  return <Compared environment={environment} revisions={revisions} latest={latest.number} />;
}

interface ComparedProps {
  environment: string;
  /** The latest first. */
  revisions: readonly Revision[];
  latest: number;
}

function Compared({ environment, revisions, latest }: ComparedProps) {
  const filters = useFilters();
  const to = wholeOf(filters.get('to')) ?? latest;
  const from = wholeOf(filters.get('from')) ?? Math.max(to - 1, 0);
  const steps = stepsBetween(revisions, from, to);
  const isKnown = revisions.some(({ number }) => number === Math.min(from, to) + 1);
  return (
    <>
      <div className="choices">
        <RevisionChoice
          label="From"
          value={from}
          revisions={revisions}
          onChange={(value) => filters.set('from', value)}
        />
        <RevisionChoice
          label="To"
          value={to}
          revisions={revisions}
          onChange={(value) => filters.set('to', value)}
        />
      </div>
      {revisions.length >= keptRevisions && (
        <p className="change-aside">The graphs of the last {keptRevisions} revisions are kept.</p>
      )}
      {steps.length > 0 && isKnown && (
        <p className="change-aside">Versions: {steps.map(stepWords).join(', ')}.</p>
      )}
      {from > to && <p className="change-aside">You look back: what was added then is removed.</p>}
      <ChangeList key={`${from} ${to}`} environment={environment} from={from} to={to} />
    </>
  );
}

/** What is in an address may be anything. */
function wholeOf(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
