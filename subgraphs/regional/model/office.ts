import { type Caller, callerName } from '../../../platform/identity/caller.ts';
import { MeshError } from '../../../schema/errors.ts';
import type { Refusal } from './locale.ts';

/** The locales of the markets that an office serves, each once. */
export function officeLocales(
  office: { markets: readonly string[] },
  markets: readonly { code: string; locales: readonly string[] }[],
): string[] {
  const served = markets.filter(({ code }) => office.markets.includes(code));
  return [...new Set(served.flatMap(({ locales }) => locales))].sort();
}

/** Why an office may not be so, given the markets that exist; null when it may. */
export function officeRefusal(
  office: { markets: readonly string[] },
  markets: ReadonlySet<string>,
): Refusal | null {
  const unknown = office.markets.find((code) => !markets.has(code));
  if (unknown === undefined) return null;
  const known = [...markets].sort().join(', ') || 'none yet';
  const reason = `Market ${unknown} does not exist; known are: ${known}`;
  return { code: 'UNKNOWN_REFERENCE', field: 'markets', reason };
}

/**
 * The law of the offices: an office writes only the locales of its markets; the regional team all.
 * `own` are the caller's locales, null for an office that does not exist. Throws FORBIDDEN.
 */
export function requireOwnLocale(caller: Caller, own: readonly string[] | null, locale: string) {
  if (caller.kind !== 'office') return;
  if (own?.includes(locale)) return;
  const allowed = own?.length ? `only ${own.join(', ')}` : 'no locale';
  throw new MeshError('FORBIDDEN', `${callerName(caller)} may write ${allowed}, not ${locale}`, {
    path: ['input', 'locale'],
  });
}
