import { useState } from 'react';
import { Badge, type Tone } from '../../../ui/badge.tsx';
import { type Agreement, approveAccess, refuseAccess } from './queries.ts';
import { useSubmission } from './use-submission.ts';

const tones: Readonly<Record<string, Tone>> = {
  APPROVED: 'good',
  REQUESTED: 'warn',
  REFUSED: 'bad',
};

interface AgreementRowProps {
  agreement: Agreement;
  /** Whether whoever looks at it belongs to a team; whether to the right one the registry knows. */
  canDecide: boolean;
  onDone(): void;
}

export function AgreementRow({ agreement, canDecide, onDone }: AgreementRowProps) {
  const { consumer, status, purpose, endsOn, decidedBy, reason } = agreement;
  return (
    <article className="card" aria-label={`${consumer.name}, ${status.toLowerCase()}`}>
      <div className="product-badges">
        <strong>{consumer.name}</strong>
        <Badge tone={tones[status] ?? 'plain'}>{status.toLowerCase()}</Badge>
        {endsOn && <Badge>until {endsOn}</Badge>}
      </div>
      <p>{purpose}</p>
      {decidedBy && <p className="muted">Decided by {decidedBy}</p>}
      {reason && <p className="muted">{reason}</p>}
      {canDecide && status === 'REQUESTED' && <Decision agreement={agreement} onDone={onDone} />}
    </article>
  );
}

/** How long access holds unless the owner says otherwise. */
function inAYear(): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

function Decision({ agreement, onDone }: { agreement: Agreement; onDone(): void }) {
  const [endsOn, setEndsOn] = useState(inAYear);
  const [reason, setReason] = useState('');
  const approval = useSubmission(approveAccess, onDone);
  const refusal = useSubmission(refuseAccess, onDone);
  const { id, version } = agreement;
  const isSending = approval.isSending || refusal.isSending;
  const problem = approval.problem || refusal.problem;
  return (
    <div className="access-decision">
      <label>
        Until{' '}
        <input type="date" value={endsOn} onChange={({ target }) => setEndsOn(target.value)} />
      </label>
      <button
        type="button"
        className="primary"
        disabled={isSending}
        onClick={() => void approval.send({ id, endsOn, expectedVersion: version })}
      >
        Approve
      </button>
      <label>
        Or why not{' '}
        <input value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
      </label>
      <button
        type="button"
        disabled={isSending || reason.trim() === ''}
        onClick={() => void refusal.send({ id, reason, expectedVersion: version })}
      >
        Refuse
      </button>
      {problem && (
        <p role="alert" className="access-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
