import type { ProductPart, Texts } from '../answers.ts';
import { partCount, partWords } from '../words.ts';

interface BarProps {
  /** What is counted, for those who do not see the bar. */
  label: string;
  done: number;
  of: number;
  /** What is counted, beside the number. */
  unit: string;
  /** What the number does not say, e.g. what is missing. */
  note: string;
}

/** How much of something is there, as a small bar with its number. */
function Bar({ label, done, of, unit, note }: BarProps) {
  return (
    <span className="workbench-bar">
      <meter aria-label={label} min={0} max={Math.max(of, 1)} value={done} />
      <span>
        {done} of {of} {unit}
      </span>
      {note && <span className="workbench-bar-note">{note}</span>}
    </span>
  );
}

/** What a listing has of what it should have. */
export function ListingBar({ missing }: { missing: readonly ProductPart[] }) {
  const note = missing.length ? `no ${missing.map((each) => partWords[each]).join(', ')}` : '';
  const done = partCount - missing.length;
  return <Bar label="Listing" done={done} of={partCount} unit="parts" note={note} />;
}

/** In how many locales its texts are published. */
export function TextsBar({ texts }: { texts: Texts | null | undefined }) {
  if (!texts) return <span className="muted">not known</span>;
  const lacking = texts.locales
    .filter(({ state }) => state === 'MISSING')
    .map(({ locale }) => locale);
  const notes = [
    lacking.length > 0 && `no ${listed(lacking)}`,
    texts.stale > 0 && `${texts.stale} out of date`,
  ];
  return (
    <Bar
      label="Locales"
      done={texts.published}
      of={texts.total}
      unit={texts.total === 1 ? 'locale' : 'locales'}
      note={notes.filter(Boolean).join('; ')}
    />
  );
}

const shown = 4;

const listed = (names: readonly string[]) =>
  names.length > shown
    ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more`
    : names.join(', ');
