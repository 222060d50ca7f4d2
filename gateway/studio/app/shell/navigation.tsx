import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { type PageGroup, pages, type StudioPage } from '../pages.ts';
import './navigation.css';

const groups: readonly PageGroup[] = ['The mesh', 'Work'];

/** Leads to every page. Where it is wider than the screen it scrolls, and shows the page that is open. */
export function Navigation() {
  const [location] = useLocation();
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another link to show.
  useEffect(() => showCurrent(nav.current), [location]);
  return (
    <nav className="navigation" aria-label="Pages" ref={nav}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs, these are links.
        <div key={group} role="group" aria-label={group}>
          {pages
            .filter((page) => page.group === group)
            .map((page) => (
              <PageLink key={page.name} page={page} isCurrent={isWithin(location, page.paths[0])} />
            ))}
        </div>
      ))}
    </nav>
  );
}

function PageLink({ page, isCurrent }: { page: StudioPage; isCurrent: boolean }) {
  return (
    <Link href={page.paths[0]} aria-current={isCurrent ? 'page' : undefined}>
      {page.name}
    </Link>
  );
}

function showCurrent(nav: HTMLElement | null): void {
  const link = nav?.querySelector<HTMLElement>('[aria-current]');
  if (nav && link) nav.scrollLeft = link.offsetLeft - (nav.clientWidth - link.offsetWidth) / 2;
}

function isWithin(location: string, path: string): boolean {
  return path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`);
}
