import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import { daysAfter } from '../model/days.ts';

/** As long as use is kept. */
const mostDays = 400;

/** The first of so many days until today. Throws INVALID_INPUT for more days than are kept, or none. */
export function firstDay(days: number, now: Date): string {
  if (days >= 1 && days <= mostDays) return daysAfter(utcDay(now), 1 - days);
  const message = `days must be from 1 to ${mostDays}, not ${days}`;
  throw new MeshError('INVALID_INPUT', message, { path: ['days'] });
}
