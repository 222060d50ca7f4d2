import { Link, useLocation } from 'wouter';

/** From each part of the workbench to the others. */
export function WorkbenchLinks() {
  const [location] = useLocation();
  return (
    <nav className="workbench-links" aria-label="Product team">
      {parts.map(({ name, path }) => (
        <Link key={path} href={path} aria-current={path === location ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

const parts = [
  { name: 'Products', path: '/workbench' },
  { name: 'Import files', path: '/workbench/import' },
];
