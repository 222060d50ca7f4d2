import type { Filters } from '../../data/filters.ts';

/** The time that is looked at, and where. */
export interface Span {
  days: 7 | 30;
  /** Null for all of them. */
  environment: string | null;
}

export const readSpan = ({ get }: Filters): Span => ({
  days: get('days') === '30' ? 30 : 7,
  environment: get('environment') || null,
});

export const spanWords = ({ days, environment }: Span) =>
  `in the last ${days} days${environment === null ? '' : ` in ${environment}`}`;

/** An operation's page, for the same time and place; the list without a hash. */
export function linkTo(span: Span, hash?: string): string {
  const path = hash === undefined ? '/insights' : `/insights/${encodeURIComponent(hash)}`;
  return `${path}?${spanQuery(span)}`;
}

/** The same time and place in the address of another page. */
export function spanQuery({ days, environment }: Span): URLSearchParams {
  const params = new URLSearchParams({ days: String(days) });
  if (environment !== null) params.set('environment', environment);
  return params;
}
