import { MeshError } from '../../../schema/errors.ts';

/** What a fallback chain is made of. */
export interface FallbackStep {
  code: string;
  fallback: string | null;
  is_source: boolean;
}

/**
 * The locales whose text may stand in for `requested`, best first: itself, its fallbacks in turn,
 * and the source locale last. Returns null for a locale that is not among `locales`.
 * Ends even if the chain were to bite its own tail.
 */
export function fallbackChain(
  locales: ReadonlyMap<string, FallbackStep>,
  requested: string,
): string[] | null {
  if (!locales.has(requested)) return null;
  const chain = new Set<string>();
  let next: string | null = requested;
  while (next !== null && !chain.has(next)) {
    chain.add(next);
    next = locales.get(next)?.fallback ?? null;
  }
  const source = sourceLocale(locales);
  if (source) chain.add(source);
  return [...chain];
}

/** The same, for a locale that must exist: throws UNKNOWN_REFERENCE that names those which do. */
export function requireChain(
  locales: ReadonlyMap<string, FallbackStep>,
  requested: string,
): string[] {
  const chain = fallbackChain(locales, requested);
  if (chain) return chain;
  const reason = `Locale ${requested} does not exist; ${knownLocales(locales.keys())}`;
  throw new MeshError('UNKNOWN_REFERENCE', reason, { path: ['locale'] });
}

/** The locale in which texts are first written, if one is named yet. */
export function sourceLocale(locales: ReadonlyMap<string, FallbackStep>): string | null {
  for (const { code, is_source } of locales.values()) if (is_source) return code;
  return null;
}

/** A sentence for people who named a locale that does not exist. */
export function knownLocales(codes: Iterable<string>): string {
  const known = [...codes].sort();
  return known.length ? `known are ${known.join(', ')}` : 'none is known yet';
}
