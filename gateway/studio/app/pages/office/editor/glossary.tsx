import type { z } from 'zod/mini';
import type { GraphState } from '../../../data/use-graph.ts';
import { Failed } from '../../../ui/states.tsx';
import type { voice } from '../answers.ts';

interface GlossaryProps {
  voice: GraphState<z.output<typeof voice>>;
  isReadOnly: boolean;
  onInsert(term: string): void;
}

/** The agreed translations of what the source says. One click writes them where one was writing. */
export function Glossary({ voice, isReadOnly, onInsert }: GlossaryProps) {
  if (voice.state === 'failed') return <Failed reason={voice.reason} retry={voice.retry} />;
  const { nodes, pageInfo } = voice.state === 'loaded' ? voice.data.glossary : none;
  return (
    <section className="glossary" aria-label="Glossary terms in the source">
      <h2>Glossary</h2>
      {voice.state === 'loading' && <span className="muted">Loading terms…</span>}
      {voice.state === 'loaded' && !nodes.length && (
        <span className="muted">The source uses no agreed term.</span>
      )}
      {nodes.map(({ id, term, translation, note }) => (
        <button
          key={id}
          type="button"
          disabled={isReadOnly}
          title={note ?? undefined}
          onClick={() => onInsert(translation)}
        >
          <span className="visually-hidden">Insert for </span>
          {term} → <strong>{translation}</strong>
        </button>
      ))}
      {pageInfo.hasNextPage && <span className="muted">These are the first 100.</span>}
    </section>
  );
}

const none = { nodes: [], pageInfo: { hasNextPage: false } };
