export type TextState = 'UP_TO_DATE' | 'STALE' | 'MISSING';

/** A text, as far as completeness looks at it. */
export interface TextStanding {
  locale: string;
  published_version: number;
  stale_since: Date | null;
}

export interface Completeness {
  locales: { locale: string; state: TextState }[];
  published: number;
  stale: number;
  missing: number;
  total: number;
  percent: number;
}

/**
 * How complete one product's texts are in the given locales.
 * A text is stale when the source was published again since it was translated.
 */
export function completeness(
  locales: readonly string[],
  texts: readonly TextStanding[],
): Completeness {
  const byLocale = new Map(texts.map((text) => [text.locale, text]));
  const states = locales.map((locale) => ({ locale, state: stateOf(byLocale.get(locale)) }));
  const count = (state: TextState) => states.filter((one) => one.state === state).length;
  const [missing, stale, total] = [count('MISSING'), count('STALE'), states.length];
  return {
    locales: states,
    published: total - missing,
    stale,
    missing,
    total,
    percent: percentOf(total - missing - stale, total),
  };
}

/** Whole per cent, rounded down, so that 100 means all; nothing to do counts as done. */
export function percentOf(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((done * 100) / total);
}

function stateOf(text: TextStanding | undefined): TextState {
  if (!text || text.published_version === 0) return 'MISSING';
  return text.stale_since === null ? 'UP_TO_DATE' : 'STALE';
}

export interface Coverage {
  locale: string;
  published: number;
  stale: number;
  missing: number;
  total: number;
  percent: number;
}

/** How much of the range is translated into a locale, from its counts. */
export function coverage(counts: Omit<Coverage, 'missing' | 'percent'>): Coverage {
  const { published, stale, total } = counts;
  return {
    ...counts,
    missing: total - published,
    percent: percentOf(published - stale, total),
  };
}
