import type { RunAnswer } from '../run/run-operation.ts';
import './parts-came.css';

/** The latest ones; nobody reads more. */
const maxShown = 12;
const maxPlaces = 3;

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

function placesText(places: readonly string[]): string {
  if (places.length === 0) return '';
  const more = places.length - maxPlaces;
  const named = places.slice(0, maxPlaces).join(', ');
  return ` · ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
