import { z } from 'zod';
import { flag, port, readSettings, setting, type Values } from '../process/settings.ts';

/** The settings of a domain's process; every domain has the same, under its own prefix. */
export function subgraphSettings({ name, port: fallback }: { name: string; port: number }) {
  const prefix = `WEFT_${name.toUpperCase().replaceAll('-', '_')}`;
  return {
    port: setting(`${prefix}_PORT`, port(fallback), 'port on loopback'),
    databaseUrl: setting(
      `${prefix}_DATABASE_URL`,
      z.url({
        protocol: /^postgres(ql)?$/,
        error: 'must be a postgres:// URL; `npm start` sets it for the embedded PostgreSQL',
      }),
      'the domain’s own PostgreSQL database',
    ),
    poolSize: setting(
      `${prefix}_DATABASE_POOL`,
      z.coerce.number().int().min(1).max(100).default(10),
      'database connections at most',
    ),
    samples: setting('WEFT_SAMPLES', flag(true), 'load the sample data into an empty database'),
    logLevel: setting(
      'WEFT_LOG_LEVEL',
      z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
      'how much is logged',
    ),
  };
}

export type SubgraphSettings = Values<ReturnType<typeof subgraphSettings>>;

export function readSubgraphSettings(
  room: { name: string; port: number },
  env: Readonly<Record<string, string | undefined>>,
): SubgraphSettings {
  return readSettings(subgraphSettings(room), env);
}
