import type { ReactNode } from 'react';
import './badge.css';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'accent';

/** A short word about something: its status, its owner. The word says it all; the colour only helps. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
