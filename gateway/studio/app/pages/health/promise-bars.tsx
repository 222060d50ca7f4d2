import { countsLine, type PromiseCounts } from './promises.ts';

/** A bar for each domain, in parts: broken, kept, not measured. */
export function PromiseBars({ counts }: { counts: readonly PromiseCounts[] }) {
  const most = Math.max(...counts.map(sumOf), 1);
  return (
    <ul className="promise-bars" aria-label="Promises by domain">
      {counts.map((each) => (
        <li key={each.domain}>
          <span className="promise-domain">{each.domain}</span>
          <span className="health-bar-ground" aria-hidden="true">
            <Part count={each.broken} of={most} tone="bad" />
            <Part count={each.kept} of={most} tone="good" />
            <Part count={each.unmeasured} of={most} tone="quiet" />
          </span>
          <span>{countsLine(each)}</span>
        </li>
      ))}
    </ul>
  );
}

function Part({ count, of, tone }: { count: number; of: number; tone: string }) {
  if (count === 0) return null;
  return (
    <span
      className={`health-bar-part health-${tone}`}
      style={{ width: `${(count / of) * 100}%` }}
    />
  );
}

const sumOf = ({ kept, broken, unmeasured }: PromiseCounts) => kept + broken + unmeasured;
