import { Link } from 'wouter';

/** The two lists of the office. */
export function OfficeTabs({ shown }: { shown: 'queue' | 'coverage' }) {
  return (
    <nav className="office-tabs" aria-label="Regional office">
      <Link href="/office" aria-current={shown === 'queue' ? 'page' : undefined}>
        Work queue
      </Link>
      <Link href="/office/coverage" aria-current={shown === 'coverage' ? 'page' : undefined}>
        Coverage
      </Link>
    </nav>
  );
}
