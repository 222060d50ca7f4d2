import { type FormEvent, useState } from 'react';
import { Field } from '../../../ui/field.tsx';
import { utcToday } from '../../../ui/plot/day.ts';
import { decisionDays } from './decision-days.ts';
import { Problem } from './problem.tsx';
import { type Agreement, approveAccess, refuseAccess } from './queries.ts';
import { useSubmission } from './use-submission.ts';

interface DecisionProps {
  agreement: Agreement;
  onDone(): void;
}

/** The owner grants what was asked for until a day, or refuses it with a reason. */
export function Decision(props: DecisionProps) {
  return (
    <div className="access-decision">
      <Approval {...props} />
      <Refusal {...props} />
    </div>
  );
}

function Approval({ agreement: { id, version }, onDone }: DecisionProps) {
  const { first, usual, last } = decisionDays(utcToday());
  const [endsOn, setEndsOn] = useState(usual);
  const { send, isSending, problems } = useSubmission(approveAccess, ['endsOn'], onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send({ id, endsOn, expectedVersion: version });
  };
  return (
    <form onSubmit={submit}>
      <Field label="Until" hint="At most 3 years away." error={problems.fields.endsOn}>
        {(control) => (
          <input
            {...control}
            type="date"
            required
            min={first}
            max={last}
            value={endsOn}
            onChange={({ target }) => setEndsOn(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="primary" disabled={isSending}>
        Approve
      </button>
      <Problem said={problems.form} />
    </form>
  );
}

function Refusal({ agreement: { id, version }, onDone }: DecisionProps) {
  const [reason, setReason] = useState('');
  const { send, isSending, problems } = useSubmission(refuseAccess, ['reason'], onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send({ id, reason, expectedVersion: version });
  };
  return (
    <form onSubmit={submit}>
      <Field label="Or why not" hint="Whoever asked reads it." error={problems.fields.reason}>
        {(control) => (
          <input
            {...control}
            required
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <button type="submit" disabled={isSending || reason.trim() === ''}>
        Refuse
      </button>
      <Problem said={problems.form} />
    </form>
  );
}
