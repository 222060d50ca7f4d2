import { z } from 'zod';
import { MeshError } from '../../schema/errors.ts';

/** One setting: the variable it is read from, its form and default, and what it is for. */
export interface Setting<T extends z.ZodType> {
  variable: string;
  schema: T;
  purpose: string;
}

type Settings = Record<string, Setting<z.ZodType>>;
export type Values<S extends Settings> = { [K in keyof S]: z.output<S[K]['schema']> };

export function setting<T extends z.ZodType>(variable: string, schema: T, purpose: string) {
  return { variable, schema, purpose };
}

/** The variable of one domain: `WEFT_CATALOG_PORT`. */
export function domainVariable(domain: string, name: string): string {
  return `WEFT_${domain.toUpperCase().replaceAll('-', '_')}_${name}`;
}

/**
 * Reads all settings of a process from the environment.
 * An empty variable counts as absent. Throws SETTINGS_INVALID that lists every wrong one at once.
 */
export function readSettings<S extends Settings>(
  settings: S,
  env: Readonly<Record<string, string | undefined>>,
): Values<S> {
  const wrong: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { variable, schema, purpose }] of Object.entries(settings)) {
    const parsed = schema.safeParse(env[variable] || undefined);
    if (parsed.success) values[name] = parsed.data;
    else
      wrong.push(`${variable} (${purpose}): ${z.prettifyError(parsed.error).replace(/^✖ /, '')}`);
  }
  if (!wrong.length && isComplete(settings, values)) return values;
  throw new MeshError('SETTINGS_INVALID', wrong.join('\n'));
}

/** Each value was parsed by its own setting's schema, so a complete set is of the settings' types. */
function isComplete<S extends Settings>(settings: S, values: object): values is Values<S> {
  return Object.keys(settings).every((name) => name in values);
}

/** The table that `--help` prints: variable, default and purpose. */
export function describeSettings(settings: Settings): string {
  const rows = Object.values(settings).map(({ variable, schema, purpose }) => {
    const fallback = schema.safeParse(undefined);
    const shown = fallback.success ? String(fallback.data ?? 'unset') : 'required';
    return `  ${variable.padEnd(36)} ${purpose} (${shown})`;
  });
  return rows.join('\n');
}

const portForm = 'must be a whole number from 0 to 65535';

export const port = (fallback: number) =>
  z.coerce.number(portForm).int(portForm).min(0, portForm).max(65535, portForm).default(fallback);
export const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false', 'on', 'off', '1', '0'])
    .default(fallback ? 'on' : 'off')
    .transform((word) => word === 'true' || word === 'on' || word === '1');
