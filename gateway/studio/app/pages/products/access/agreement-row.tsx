import { Badge, type Tone } from '../../../ui/badge.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { Decision } from './decision.tsx';
import type { Agreement } from './queries.ts';

const tones: Readonly<Record<string, Tone>> = {
  APPROVED: 'good',
  REQUESTED: 'warn',
  REFUSED: 'bad',
};

interface AgreementRowProps {
  agreement: Agreement;
  /** Whoever may decide about the product. */
  deciders: readonly string[];
  /** Whether whoever looks at it belongs to a team; whether to the right one the registry knows. */
  canDecide: boolean;
  onDone(): void;
}

export function AgreementRow({ agreement, deciders, canDecide, onDone }: AgreementRowProps) {
  const { consumer, status, purpose, requestedAt, endsOn, decidedBy, reason } = agreement;
  const isOpen = status === 'REQUESTED';
  return (
    <article className="card" aria-label={`${consumer.name}, ${status.toLowerCase()}`}>
      <div className="product-badges">
        <strong>{consumer.name}</strong>
        <Badge tone={tones[status] ?? 'plain'}>{status.toLowerCase()}</Badge>
        {endsOn && <Badge>until {endsOn}</Badge>}
      </div>
      <p>{purpose}</p>
      <p className="muted">
        Asked for on <Moment at={requestedAt} />
        {decidedBy && `. Decided by ${decidedBy}`}
      </p>
      {reason && <p className="muted">{reason}</p>}
      {isOpen && canDecide && <Decision agreement={agreement} onDone={onDone} />}
      {isOpen && !canDecide && <p className="muted">Decided by one of {deciders.join(', ')}.</p>}
    </article>
  );
}
