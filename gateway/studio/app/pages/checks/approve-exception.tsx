import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { AskError } from '../../data/ask.ts';
import { caller } from '../../data/caller.ts';
import { change } from '../../data/change.ts';
import { useStored } from '../../data/stored.ts';
import { Field } from '../../ui/field.tsx';
import type { UserError } from './answers.ts';
import { lastDays } from './last-day.ts';
import { approveException } from './queries.ts';

interface ApproveExceptionProps {
  environment: string;
  coordinate: string;
  /** The kind of change that was found. */
  kind: string;
  /** Called when it was approved, or given up. */
  onDone(): void;
}

/** Lets a breaking change of a coordinate pass until a day. Whoever approves it answers for it. */
export function ApproveException({ environment, coordinate, kind, onDone }: ApproveExceptionProps) {
  const days = lastDays(new Date());
  const [reason, setReason] = useState('');
  const [expires, setExpires] = useState(days.suggested);
  const [who] = useStored(caller);
  const client = useQueryClient();
  const approval = useMutation({
    mutationFn: () =>
      change(approveException, { input: { environment, coordinate, kind, reason, expires } }),
    onSuccess: async ({ approveException: { exception } }) => {
      if (!exception) return;
      await client.invalidateQueries();
      onDone();
    },
  });
  const errors = approval.data?.approveException.userErrors ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    approval.mutate();
  };
  return (
    <form
      className="approve"
      aria-label={`Approve an exception for ${coordinate}`}
      onSubmit={submit}
    >
      <p>
        <code>{coordinate}</code> may break in {environment} by <code>{kind}</code> until the last
        day. {who ? `You approve it as ${who}.` : 'Choose who you are at the top first.'}
      </p>
      <Field label="Reason" hint="Why those who use it agree." error={errorAt(errors, 'reason')}>
        {(control) => (
          <input
            {...control}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <Field
        label="Last day"
        hint={`In UTC, until ${days.latest}.`}
        error={errorAt(errors, 'expires')}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={expires}
            onChange={({ target }) => setExpires(target.value)}
          />
        )}
      </Field>
      <p className="approve-refused" role="alert">
        {approval.isError ? failure(approval.error) : otherErrors(errors)}
      </p>
      <div className="approve-buttons">
        <button type="submit" className="primary" disabled={approval.isPending}>
          Approve
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}

const errorAt = (errors: readonly UserError[], field: string) =>
  errors.find(({ path }) => path.at(-1) === field)?.message;

const shown = ['reason', 'expires'];

/** Those that belong to no field of the form. */
const otherErrors = (errors: readonly UserError[]) =>
  errors
    .filter(({ path }) => !shown.includes(path.at(-1) ?? ''))
    .map(({ message }) => message)
    .join(' ');

const failure = (error: unknown) =>
  error instanceof AskError ? error.message : 'Something went wrong here.';
