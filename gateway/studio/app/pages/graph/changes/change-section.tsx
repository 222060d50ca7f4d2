import { useState } from 'react';
import type { ChangeGroup } from './change-groups.ts';
import { ChangeRow } from './change-row.tsx';

const firstShown = 100;

interface ChangeSectionProps extends ChangeGroup {
  /** Whether its types can be looked at. */
  isThere: boolean;
}

/** What was removed, or changed, or added. */
export function ChangeSection({ title, changes, isThere }: ChangeSectionProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, firstShown);
  const hidden = changes.length - shown.length;
  return (
    <section className="card change-group" aria-labelledby={`changes-${title}`}>
      <h2 id={`changes-${title}`}>
        {title} <span className="change-aside">{changes.length}</span>
      </h2>
      <ul>
        {shown.map((each) => (
          <ChangeRow
            key={`${each.kind} ${each.coordinate} ${each.message}`}
            change={each}
            isThere={isThere}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setWhole(true)}>
          Show {hidden} more
        </button>
      )}
    </section>
  );
}
