import type { RunAnswer } from '../run/run-operation.ts';
import './parts-came.css';

/** The latest ones; nobody reads more. */
const maxShown = 12;

/** Which parts of an answer are here since when, and whether others follow. */
export function PartsCame({ parts }: { parts: NonNullable<RunAnswer['parts']> }) {
  const { came, awaited, hasNext } = parts;
  const first = Math.max(came.length - maxShown, 0);
  return (
    <section className="parts-came" aria-label="Parts that came">
      <p role="status">
        {came.length === 1 ? '1 part came' : `${came.length} parts came`}
        {hasNext && `, ${awaited || 'more'} on the way…`}
      </p>
      <ol start={first + 1}>
        {came.slice(first).map(({ number, ms, places }) => (
          <li key={number}>
            {number} · {Math.round(ms)} ms{placesText(places)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The first of them: one part of an operation mostly stands in many places of one list. */
function placesText([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  return ` · ${first}${others.length ? ` and ${others.length} more` : ''}`;
}
