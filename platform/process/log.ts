import { type Logger, pino } from 'pino';

export type { Logger };

/** The log of one process: JSON lines on stdout, which the supervisor turns into readable ones. */
export function createLog(name: string, level = 'info'): Logger {
  return pino({
    name,
    level,
    base: { name },
    redact: ['*.password', '*.databaseUrl', '*.authorization'],
  });
}

export const silentLog = (): Logger => pino({ level: 'silent' });
