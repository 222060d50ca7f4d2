import { Badge } from '../../ui/badge.tsx';
import type { ListedException } from './exceptions.ts';
import { utcDay } from './last-day.ts';

interface ApprovedExceptionsProps {
  environment: string;
  exceptions: readonly ListedException[];
}

/** What may break in the environment, who said so, and whether the check knew of it. */
export function ApprovedExceptions({ environment, exceptions }: ApprovedExceptionsProps) {
  const today = utcDay(new Date());
  return (
    <section className="card exceptions" aria-labelledby="exceptions">
      <h2 id="exceptions">Approved exceptions in {environment}</h2>
      {exceptions.length === 0 && <p>None. A breaking change that somebody uses is stopped.</p>}
      <ul>
        {exceptions.map((each) => (
          <li key={`${each.coordinate} ${each.kind} ${each.owner} ${each.expires} ${each.reason}`}>
            <div>
              <code>{each.coordinate}</code> {each.kind && <code>{each.kind}</code>}{' '}
              {each.expires < today && <Badge tone="warn">Over</Badge>}{' '}
              {each.came === 'after' && <Badge>Approved after this check</Badge>}
            </div>
            <div>{each.reason}</div>
            <small>
              {each.owner}, until {each.expires}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
