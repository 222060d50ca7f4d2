import { Link } from 'wouter';
import './views.css';

export interface View {
  name: string;
  href: string;
}

interface ViewsProps {
  /** What they are views of. */
  label: string;
  views: readonly View[];
  /** The name of the one that is shown. */
  shown: string;
}

/** Several ways to look at one page's matter, each with an address of its own. */
export function Views({ label, views, shown }: ViewsProps) {
  return (
    <nav className="views" aria-label={label}>
      {views.map(({ name, href }) => (
        <Link key={name} href={href} aria-current={name === shown ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
