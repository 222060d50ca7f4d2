import type { ReactNode } from 'react';
import { ScrollX } from './scroll-x.tsx';

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
    <ScrollX label={label}>
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
    </ScrollX>
  );
}
