import Big from 'big.js';
import { MeshError } from '../../../schema/errors.ts';

export type Granularity = 'HOUR' | 'DAY';
export type EngagementKind = 'VIEW' | 'ADD_TO_CART' | 'WISHLIST' | 'PURCHASE';

export interface Span {
  from: Date;
  /** Not included. */
  to: Date;
}

export interface Totals {
  views: number;
  addsToCart: number;
  wishlists: number;
  purchases: number;
}

const hourMs = 3_600_000;
const windowMs = { HOUR: hourMs, DAY: 24 * hourMs };
const maxWindows = 1000;
const maxSpanDays = 400;

/**
 * Cuts a time into windows of whole hours or days in UTC; the first and the last are cut to the time.
 * Throws INVALID_INPUT for a time that ends before it begins, LIMIT_EXCEEDED for over 1,000 windows.
 */
export function windowsOf(span: Span, granularity: Granularity): Span[] {
  requireOrder(span);
  const lengthMs = windowMs[granularity];
  const begin = Math.floor(span.from.getTime() / lengthMs);
  const count = Math.ceil(span.to.getTime() / lengthMs) - begin;
  if (count > maxWindows) {
    const message = `${count} windows of a ${granularity.toLowerCase()} are too many; ask for at most ${maxWindows}`;
    throw new MeshError('LIMIT_EXCEEDED', message, { path: ['to'] });
  }
  return Array.from({ length: count }, (_, index) => {
    const from = new Date((begin + index) * lengthMs);
    const to = new Date((begin + index + 1) * lengthMs);
    return { from: later(from, span.from), to: earlier(to, span.to) };
  });
}

/** Throws unless the time is in order and at most 400 days long, so that one request stays bounded. */
export function requireSpan(span: Span): void {
  requireOrder(span);
  if (span.to.getTime() - span.from.getTime() <= maxSpanDays * windowMs.DAY) return;
  throw new MeshError('LIMIT_EXCEEDED', `Ask for at most ${maxSpanDays} days at once`, {
    path: ['to'],
  });
}

function requireOrder({ from, to }: Span): void {
  if (from < to) return;
  throw new MeshError('INVALID_INPUT', 'to must lie after from', { path: ['to'] });
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);
const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

export const noTotals: Totals = { views: 0, addsToCart: 0, wishlists: 0, purchases: 0 };

/** Purchases by views, four digits, half-even; null without views. */
export function conversion({ views, purchases }: Totals): string | null {
  return views === 0 ? null : Big(purchases).div(views).toFixed(4, Big.roundHalfEven);
}
