import { type FormEvent, type ReactNode, useState } from 'react';
import type { GraphQuery } from '../../../data/use-graph.ts';
import { changeSaved, otherProblems } from './change-saved.ts';
import type { UserError } from './queries.ts';

type Change = GraphQuery<{ done: { userErrors: UserError[] } }>;

interface NamedRowProps {
  thing: { id: string; name: string; version: number };
  isOwn: boolean;
  rename: Change;
  remove: Change;
  /** Resolves when the list is as it is now. */
  onChanged(): Promise<void>;
  /** How it is shown while it is not renamed. */
  children: ReactNode;
}

type Phase = 'shown' | 'renaming' | 'removing';

/** One line of a collection: what it shows and, for its owner, ways to rename and to remove it. */
export function NamedRow({ thing, isOwn, rename, remove, onChanged, children }: NamedRowProps) {
  const { id, name, version: expectedVersion } = thing;
  const [phase, setPhase] = useState<Phase>('shown');
  const [written, setWritten] = useState(name);
  const [problem, setProblem] = useState('');
  const send = async (mutation: Change, input: object) => {
    const changed = await changeSaved(mutation, { id, expectedVersion, ...input });
    setProblem(changed.ok ? '' : otherProblems(changed.problems, []));
    await onChanged();
    if (changed.ok) setPhase('shown');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(rename, { name: written });
  };
  const choose = (next: Phase) => {
    setProblem('');
    setWritten(name);
    setPhase(next);
  };
  return (
    <>
      {phase === 'renaming' ? (
        <form className="named-row" onSubmit={submit}>
          <input
            // biome-ignore lint/a11y/noAutofocus: a person just asked to write here
            autoFocus
            aria-label={`New name of ${name}`}
            maxLength={100}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
          />
          <button type="submit">Rename</button>
          <button type="button" onClick={() => choose('shown')}>
            Cancel
          </button>
        </form>
      ) : (
        <div className="named-row">
          {children}
          {isOwn && phase === 'shown' && (
            <>
              <button
                type="button"
                aria-label={`Rename ${name}`}
                onClick={() => choose('renaming')}
              >
                Rename
              </button>
              <button
                type="button"
                aria-label={`Remove ${name}`}
                onClick={() => choose('removing')}
              >
                Remove
              </button>
            </>
          )}
          {phase === 'removing' && (
            <>
              <button
                type="button"
                aria-label={`Remove ${name} for everybody`}
                onClick={() => void send(remove, {})}
              >
                For everybody?
              </button>
              <button type="button" onClick={() => choose('shown')}>
                Keep
              </button>
            </>
          )}
        </div>
      )}
      <p className="saved-problem" role="alert">
        {problem}
      </p>
    </>
  );
}
