import Big from 'big.js';
import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';

const dayMs = 86_400_000;
const usualDays = 30;
const mostDays = 400;

/** By how many per cent a price rose, one digit, half-even; below zero where it fell. */
export function percentChange(before: string, after: string): string {
  return new Big(after).minus(before).times(100).div(before).toFixed(1, Big.roundHalfEven);
}

export interface DaySpan {
  from: string;
  /** Included. */
  until: string;
}

/**
 * The days asked about: the 30 until today unless told. Throws INVALID_INPUT where they end before they begin,
 * LIMIT_EXCEEDED for over 400 days, so that one request stays bounded.
 */
export function changeSpan(
  asked: { from?: string | null; until?: string | null },
  now: Date,
): DaySpan {
  const until = asked.until ?? utcDay(now);
  const from = asked.from ?? utcDay(new Date(Date.parse(until) - usualDays * dayMs));
  if (from > until) {
    throw new MeshError('INVALID_INPUT', 'until must not lie before from', { path: ['until'] });
  }
  if (Date.parse(until) - Date.parse(from) > mostDays * dayMs) {
    throw new MeshError('LIMIT_EXCEEDED', `Ask for at most ${mostDays} days at once`, {
      path: ['from'],
    });
  }
  return { from, until };
}
