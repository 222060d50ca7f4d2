import type { GraphError } from '../../../data/ask.ts';
import { Badge } from '../../../ui/badge.tsx';

/** Whoever has more has the same one many times. */
const maxShown = 20;

/** What went wrong in an answer, before anything else of it. */
export function AnswerErrors({ errors }: { errors: readonly GraphError[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="answer-errors" role="alert">
      <h3>{errors.length === 1 ? '1 error' : `${errors.length} errors`}</h3>
      <ul>
        {errors.slice(0, maxShown).map(({ message, path, extensions }) => (
          <li key={`${path?.join('.')} ${message}`}>
            {extensions?.code && <Badge tone="bad">{extensions.code}</Badge>} {message}
            {path && <code>{path.join('.')}</code>}
          </li>
        ))}
      </ul>
      {errors.length > maxShown && <p>The others are in the answer below.</p>}
    </div>
  );
}
