import { type ReactNode, useId } from 'react';
import type { GraphError } from '../data/ask.ts';
import type { GraphState } from '../data/use-graph.ts';
import { Failed, Loading } from './states.tsx';
import './tile.css';

interface TileProps<Data> {
  title: string;
  /** What is on its way, while it is. */
  what: string;
  answer: GraphState<Data>;
  className?: string;
  /** Beside the title. */
  aside?: ReactNode;
  children(data: Data): ReactNode;
}

/** One part of a dashboard, with an answer of its own: where it fails, the others stay, and it says what is missing. */
export function Tile<Data>({
  title,
  what,
  answer,
  className = '',
  aside,
  children,
}: TileProps<Data>) {
  const id = useId();
  return (
    <section className={`card tile ${className}`} aria-labelledby={id}>
      <header className="tile-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {answer.state === 'loading' && <Loading what={what} />}
      {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      {answer.state === 'loaded' && (
        <>
          <Gaps errors={answer.errors} lapse={answer.lapse} />
          {children(answer.data)}
        </>
      )}
    </section>
  );
}

interface GapsProps {
  errors: readonly GraphError[];
  lapse: string | null;
}

/** What an answer lacks, each reason once. */
export function Gaps({ errors, lapse }: GapsProps) {
  const reasons = [...new Set(errors.map(plainReason))].slice(0, mostReasons);
  if (lapse !== null) reasons.push(`Not up to date: ${lapse}`);
  if (!reasons.length) return null;
  return (
    <div className="tile-gaps" role="status">
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}

const mostReasons = 5;

function plainReason({ message, extensions }: GraphError): string {
  return extensions?.code === 'UNAUTHENTICATED'
    ? 'Some of this is for teams and channels alone. Choose who you are, at the top of the page.'
    : `Something is missing: ${message}`;
}
