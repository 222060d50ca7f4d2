import { useState } from 'react';
import { obstacleLines, type Step } from './permissions.ts';
import { RejectForm } from './reject-form.tsx';
import type { Steps } from './use-steps.ts';
import type { Writing } from './use-writing.ts';

interface ActionBarProps {
  inTheWay: Readonly<Record<Step, string | null>>;
  steps: Steps;
  writing: Writing;
}

const doneWords: Readonly<Record<Step, string>> = {
  save: 'Saved as a draft.',
  submit: 'Handed to review. Somebody who did not write it publishes it.',
  publish: 'Published: shoppers read it now.',
  reject: 'Handed back to its writers.',
};

/** The steps of a text, and why some cannot be taken. */
export function ActionBar({ inTheWay, steps, writing }: ActionBarProps) {
  const [isRejecting, setRejecting] = useState(false);
  const isOff = (step: Step) => inTheWay[step] !== null || steps.isPending;
  const take = (step: Step) => () => steps.take({ step });
  const others = steps.userErrors.filter(({ path }) => !atFields.has(path.at(-1) ?? ''));
  return (
    <section className="action-bar" aria-label="Steps">
      <div className="action-buttons">
        <button type="button" className="primary" disabled={isOff('save')} onClick={take('save')}>
          Save draft <kbd>Ctrl S</kbd>
        </button>
        <button type="button" disabled={isOff('submit')} onClick={take('submit')}>
          Submit for review
        </button>
        {writing.isDirty && (
          <button type="button" disabled={steps.isPending} onClick={writing.discard}>
            Discard changes
          </button>
        )}
        <span className="action-review">
          <button
            type="button"
            aria-expanded={isRejecting && inTheWay.reject === null}
            disabled={isOff('reject')}
            onClick={() => setRejecting(!isRejecting)}
          >
            Hand back…
          </button>
          <button type="button" disabled={isOff('publish')} onClick={take('publish')}>
            Publish
          </button>
        </span>
      </div>
      {isRejecting && inTheWay.reject === null && (
        <RejectForm steps={steps} onGivenUp={() => setRejecting(false)} />
      )}
      <p className="action-failed" role="alert">
        {steps.problem ?? others.map(({ message }) => message).join(' ')}
        {steps.userErrors.length > 0 && !others.length && 'Mend what is said at the fields first.'}
      </p>
      <p className="action-done" role="status">
        {steps.done && doneWords[steps.done]}
      </p>
      <ul className="action-why">
        {obstacleLines(inTheWay).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where errors are shown beside what is wrong. */
const atFields = new Set(['title', 'description', 'reason']);
