import { Badge } from '../../../ui/badge.tsx';
import type { Violation } from '../answers.ts';
import { excerptOf } from './marks.ts';
import type { Checked } from './use-checked.ts';

interface ViolationListProps {
  /** The field's name. */
  label: string;
  text: string;
  checked: Checked;
  isReadOnly: boolean;
  onSelect(start: number, length: number): void;
  onInsert(term: string): void;
}

/** What the brand's rules say of a text: each leads to its place, or brings what is missing. */
export function ViolationList({ label, text, checked, ...rest }: ViolationListProps) {
  const { violations, isChecking, problem } = checked;
  return (
    <div className="violations" aria-live="polite" aria-busy={isChecking}>
      {violations.length > 0 && (
        <ul aria-label={`Rules that the ${label.toLowerCase()} breaks`}>
          {violations.map((violation) => (
            <li key={`${violation.rule}:${violation.range?.start ?? violation.term}`}>
              <Badge tone={violation.severity === 'ERROR' ? 'bad' : 'warn'}>
                {violation.severity === 'ERROR' ? 'Error' : 'Warning'}
              </Badge>
              <span className="violation-says">
                {violation.message} <Remedy violation={violation} text={text} {...rest} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {problem && <p className="violations-problem">This could not be checked: {problem}</p>}
      {!violations.length && !problem && text.trim() !== '' && (
        <p className="muted">{isChecking ? 'Checking…' : 'Breaks no rule.'}</p>
      )}
      {text.trim() === '' && <p className="muted">Left empty, the next locale’s text stands in.</p>}
    </div>
  );
}

type RemedyProps = { violation: Violation } & Pick<
  ViolationListProps,
  'text' | 'isReadOnly' | 'onSelect' | 'onInsert'
>;

function Remedy({ violation, text, isReadOnly, onSelect, onInsert }: RemedyProps) {
  const { range, term } = violation;
  if (range) {
    return (
      <button type="button" onClick={() => onSelect(range.start, range.length)}>
        Show “{excerptOf(text, range)}”
      </button>
    );
  }
  if (term === null || isReadOnly) return null;
  return (
    <button type="button" onClick={() => onInsert(term)}>
      Insert “{term}”
    </button>
  );
}
