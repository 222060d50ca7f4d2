import type { ReactNode } from 'react';

interface BarProps {
  /** How far it reaches, of 1; more is cut. */
  share: number;
  tone?: 'accent' | 'good' | 'bad';
  /** What it says, in words. */
  children: ReactNode;
}

/** A number with a bar beside it, for those who would rather look than read. */
export function Bar({ share, tone = 'accent', children }: BarProps) {
  const width = `${Math.min(Math.max(share, 0.02), 1) * 100}%`;
  return (
    <span className="health-bar">
      <span className="health-bar-words">{children}</span>
      <span className="health-bar-ground" aria-hidden="true">
        <span className={`health-bar-part health-${tone}`} style={{ width }} />
      </span>
    </span>
  );
}
