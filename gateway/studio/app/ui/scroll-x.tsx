import type { ReactNode } from 'react';

interface ScrollXProps {
  /** What is in it, for screen readers. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** Keeps what is wider than the page, such as a table, from moving the page: it scrolls by itself. */
export function ScrollX({ label, className = '', children }: ScrollXProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={`scroll-x ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
