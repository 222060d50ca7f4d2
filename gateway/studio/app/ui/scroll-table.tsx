import type { ReactNode } from 'react';

interface ScrollTableProps {
  /** What the table lists, for those who do not see it. */
  label: string;
  columns: readonly string[];
  className?: string;
  /** Its rows. */
  children: ReactNode;
}

/** A table that scrolls within itself where the window is narrower, so that the page does not. */
export function ScrollTable({ label, columns, className, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      <table className={className}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
