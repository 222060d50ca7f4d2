import { type FormEvent, useState } from 'react';
import { Field } from '../../../ui/field.tsx';
import type { Steps } from './use-steps.ts';

interface RejectFormProps {
  steps: Steps;
  onGivenUp(): void;
}

/** Hands a draft back: its writers must know what to change. */
export function RejectForm({ steps, onGivenUp }: RejectFormProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    steps.take({ step: 'reject', reason });
  };
  return (
    <form className="reject-form" aria-label="Hand the draft back" onSubmit={submit}>
      <Field
        label="What should its writers change?"
        hint="They read it above the text."
        error={steps.userErrors.find(({ path }) => path.at(-1) === 'reason')?.message}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className="action-buttons">
        <button type="submit" disabled={steps.isPending}>
          Hand back
        </button>
        <button type="button" onClick={onGivenUp}>
          Cancel
        </button>
      </div>
    </form>
  );
}
