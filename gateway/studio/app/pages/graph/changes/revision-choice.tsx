import { Choice } from '../../../ui/choice.tsx';
import { keptRevisions, type Revision } from './queries.ts';

interface RevisionChoiceProps {
  label: string;
  value: number;
  /** The latest first. */
  revisions: readonly Revision[];
  onChange(value: string): void;
}

export function RevisionChoice({ label, value, revisions, onChange }: RevisionChoiceProps) {
  const known = revisions.map((each) => ({
    value: String(each.number),
    label: revisionName(each),
  }));
  // Where all are told, the first of them can be compared with nothing.
  const isWhole = revisions.length < keptRevisions;
  const options = isWhole ? [...known, { value: '0', label: 'before the first' }] : known;
  return <Choice label={label} value={String(value)} options={options} onChange={onChange} />;
}

const form = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const mostNamed = 2;

/** E.g. `7 · 26 Nov 2026, 10:00 · catalog, media`. */
function revisionName({ number, at, steps }: Revision): string {
  const names = steps.slice(0, mostNamed).map(({ domain }) => domain);
  const more = steps.length - names.length;
  const domains = more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
  return [number, form.format(new Date(at)), domains].filter((part) => part !== '').join(' · ');
}
