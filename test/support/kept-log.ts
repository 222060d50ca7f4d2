import { pino } from 'pino';
import type { Logger } from '../../platform/process/log.ts';

export interface KeptLog {
  log: Logger;
  text(): string;
  /** How often it says this. */
  count(what: string): number;
}

/** A log that a test can read. */
export function keptLog(): KeptLog {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
  const text = () => lines.join('');
  return { log, text, count: (what) => text().split(what).length - 1 };
}
