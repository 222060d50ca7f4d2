import type { GraphError } from '../../../data/ask.ts';
import type { OfficeText } from '../answers.ts';
import type { WorkingText } from './standing.ts';

interface NoticesProps {
  text: OfficeText;
  working: WorkingText;
  errors: readonly GraphError[];
}

/** What a writer should know before writing. */
export function Notices({ text: { content }, working, errors }: NoticesProps) {
  const { status, madeFrom, source, isBehind } = working;
  const reason = content?.draft?.rejectionReason;
  const lines = [
    ...(reason ? [`A reviewer handed it back: ${reason}`] : []),
    ...(status === 'IN_REVIEW'
      ? ['It waits for review. Who changes it takes it back, and must submit it again.']
      : []),
    ...(isBehind
      ? [
          `The source is at version ${source?.textVersion}, this was made from version ${madeFrom}. Bring it up to date and save it; saving it unchanged says that it still holds.`,
        ]
      : []),
    ...new Set(errors.map(({ message }) => `Something is missing here: ${message}`)),
  ];
  return lines.map((line) => (
    <p key={line} className="notice">
      {line}
    </p>
  ));
}
