import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { pages } from '../pages.ts';
import { CallerSwitch } from './caller-switch.tsx';
import { CommandPalette } from './command-palette.tsx';
import { useShortcut } from './shortcut.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import './shell.css';

/** The frame around every page: where one can go, and who asks. */
export function Shell({ children }: { children: ReactNode }) {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  useShortcut('k', () => setPaletteOpen(true));
  return (
    <div className="shell">
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <header className="shell-head">
        <Link href="/" className="brand">
          <img src="/icon.svg" alt="" width="22" height="22" /> Weft
        </Link>
        <Navigation />
        <div className="shell-tools">
          <button type="button" className="find" onClick={() => setPaletteOpen(true)}>
            Find <kbd>Ctrl K</kbd>
          </button>
          <CallerSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
      <CommandPalette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} />
    </div>
  );
}

function Navigation() {
  const [location] = useLocation();
  return (
    <nav className="shell-nav" aria-label="Pages">
      {pages.map(({ name, paths: [path] }) => (
        <Link key={path} href={path} aria-current={isWithin(location, path) ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

function isWithin(location: string, path: string): boolean {
  return path === '/' ? location === '/' : location === path || location.startsWith(`${path}/`);
}
