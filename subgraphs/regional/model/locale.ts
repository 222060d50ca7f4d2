import type { ErrorCode } from '../../../schema/errors.ts';
import { isLocale } from '../../../schema/scalars.ts';
import { type FallbackStep, knownLocales, sourceLocale } from './fallback.ts';

/** Why a row may not be as it is: which field, and what would be right. */
export interface Refusal {
  code: ErrorCode;
  field: string;
  reason: string;
}

/**
 * Why a locale may not stand among `all`, itself included; null when it may.
 * Laws: a BCP 47 tag; a fallback that exists; no fallback chain in a circle; one source, the first of
 * `all` that claims to be it. A locale that `wasSource` stays it: all texts were translated from it.
 */
export function localeRefusal(
  locale: FallbackStep,
  all: ReadonlyMap<string, FallbackStep>,
  wasSource = false,
): Refusal | null {
  const { code, fallback, is_source } = locale;
  if (!isLocale(code)) return { code: 'INVALID_INPUT', field: 'code', reason: notBcp47(code) };
  if (fallback !== null && !all.has(fallback)) {
    const reason = `Locale ${fallback} does not exist; ${knownLocales(all.keys())}`;
    return { code: 'UNKNOWN_REFERENCE', field: 'fallback', reason };
  }
  const circle = circleFrom(code, all);
  if (circle) {
    const reason = `Fallbacks must not go in a circle: ${circle.join(' -> ')}`;
    return { code: 'RULE_VIOLATED', field: 'fallback', reason };
  }
  if (wasSource && !is_source) {
    const reason = `${code} is the source locale and stays it: all texts are translated from it`;
    return { code: 'RULE_VIOLATED', field: 'source', reason };
  }
  const source = sourceLocale(all);
  if (is_source && source !== code) {
    const reason = `${source} is the source locale; there can be only one`;
    return { code: 'RULE_VIOLATED', field: 'source', reason };
  }
  return null;
}

function notBcp47(text: string): string {
  return `"${text}" is not a language tag in its usual spelling (BCP 47), such as "de-CH" or "zh-Hant"`;
}

function circleFrom(code: string, all: ReadonlyMap<string, FallbackStep>): string[] | null {
  const path = [code];
  let next = all.get(code)?.fallback ?? null;
  while (next !== null) {
    if (next === code) return [...path, code];
    // A circle further down is the refusal of those in it.
    if (path.includes(next)) return null;
    path.push(next);
    next = all.get(next)?.fallback ?? null;
  }
  return null;
}

/** Why a text may not be in this locale; null when it exists. */
export function unknownLocale(code: string, all: ReadonlyMap<string, unknown>): Refusal | null {
  if (all.has(code)) return null;
  if (!isLocale(code)) return { code: 'INVALID_INPUT', field: 'locale', reason: notBcp47(code) };
  const reason = `Locale ${code} does not exist; ${knownLocales(all.keys())}`;
  return { code: 'UNKNOWN_REFERENCE', field: 'locale', reason };
}
