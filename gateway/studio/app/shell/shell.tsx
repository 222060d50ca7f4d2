import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { CallerSwitch } from './caller-switch.tsx';
import { CommandPalette } from './command-palette.tsx';
import { Navigation } from './navigation.tsx';
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
        <div className="shell-tools">
          <button type="button" className="find" onClick={() => setPaletteOpen(true)}>
            Find <kbd>Ctrl K</kbd>
          </button>
          <CallerSwitch />
          <ThemeSwitch />
        </div>
        <Navigation />
      </header>
      <main id="page" tabIndex={-1}>
        {children}
      </main>
      <CommandPalette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} />
    </div>
  );
}
