import { type ReactNode, useState } from 'react';

interface RowProps {
  name: string;
  type: string;
  about: string | null | undefined;
  isSelected: boolean;
  look?: 'plain' | 'argument' | 'deprecated';
  /** Whether it cannot be changed now. */
  isOff: boolean;
  toggle(): void;
  /** What is below; made only when it is opened. */
  children?: ReactNode;
}

/** One line of the tree: a box, and a way to open what is below. */
export function Row({
  name,
  type,
  about,
  isSelected,
  look = 'plain',
  isOff,
  toggle,
  children,
}: RowProps) {
  // What is asked for stands open until a person closes it.
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? isSelected;
  return (
    <li>
      <div className="picker-row" title={about ?? undefined}>
        {children ? (
          <button
            type="button"
            className="picker-open"
            aria-expanded={isOpen}
            aria-label={`What is in ${name}`}
            onClick={() => setChosen(!isOpen)}
          />
        ) : (
          <span className="picker-open" />
        )}
        <label>
          <input type="checkbox" checked={isSelected} disabled={isOff} onChange={toggle} />
          <span className={`picker-name picker-${look}`}>{name}</span>
          <span className="picker-type" aria-hidden="true">
            {type}
          </span>
        </label>
      </div>
      {isOpen && children}
    </li>
  );
}
