import { useState } from 'react';
import { Link } from 'wouter';

const firstShown = 60;

/** The coordinates that an operation selects. */
export function FieldList({ fields }: { fields: readonly string[] }) {
  const [isWhole, setWhole] = useState(false);
  const hidden = isWhole ? 0 : Math.max(fields.length - firstShown, 0);
  return (
    <section className="card insights-card" aria-labelledby="operation-fields">
      <h2 id="operation-fields">Fields</h2>
      {fields.length === 0 && <p>The gateway did not tell which.</p>}
      <ul className="field-list">
        {fields.slice(0, fields.length - hidden).map((field) => (
          <li key={field}>
            <Link href={`/graph/${field.split('.', 1)[0]}`}>
              <code>{field}</code>
            </Link>
          </li>
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
