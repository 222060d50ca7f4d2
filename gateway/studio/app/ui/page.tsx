import { type ReactNode, useEffect } from 'react';
import './page.css';

interface PageProps {
  title: string;
  /** One sentence below the title. */
  purpose?: ReactNode;
  /** What can be done with the page as a whole, at its upper right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of a page: its title, also the window's, what it is for, and what it shows. */
export function Page({ title, purpose, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Weft`;
  }, [title]);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {purpose && <p className="page-purpose">{purpose}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
