import { useState } from 'react';
import type { Finding } from './answers.ts';
import { ApproveException } from './approve-exception.tsx';
import { readChangeMessage } from './change-message.ts';
import { exceptionFor, type ListedException } from './exceptions.ts';
import { utcDay } from './last-day.ts';
import { WhoBreaks } from './who-breaks.tsx';

interface FindingViewProps {
  finding: Finding;
  /** Whether an exception lets it pass. */
  canBeApproved: boolean;
  environment: string;
  exceptions: readonly ListedException[];
}

/** One finding: what is wrong, who breaks, and what can be done about it. */
export function FindingView({ finding, canBeApproved, ...rest }: FindingViewProps) {
  const { summary, affected, rest: others } = readChangeMessage(finding.message);
  return (
    <div className="finding">
      <p>
        {finding.line !== null && <span className="finding-line">Line {finding.line}</span>}
        {summary} <code className="finding-code">{finding.code}</code>
      </p>
      {affected.length > 0 && <WhoBreaks coordinate={finding.coordinate} affected={affected} />}
      {others.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {canBeApproved && finding.coordinate !== null && (
        <Approval finding={finding} coordinate={finding.coordinate} {...rest} />
      )}
    </div>
  );
}

interface ApprovalProps extends Omit<FindingViewProps, 'canBeApproved'> {
  coordinate: string;
}

function Approval({ finding, coordinate, environment, exceptions }: ApprovalProps) {
  const [isOpen, setOpen] = useState(false);
  const approved = exceptionFor(finding, exceptions, utcDay(new Date()));
  if (approved) {
    return (
      <p className="finding-approved" role="status">
        {approved.owner} approved it until {approved.expires}: {approved.reason}. It passes when it
        is checked again.
      </p>
    );
  }
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Approve an exception
      </button>
      {isOpen && (
        <ApproveException
          environment={environment}
          coordinate={coordinate}
          kind={finding.code}
          onDone={() => setOpen(false)}
        />
      )}
    </>
  );
}
