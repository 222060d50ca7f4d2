import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';
import { daysAfter } from '../model/days.ts';

/** As long as use is kept. */
const daysKept = 400;

/** The first of so many days until today. Throws INVALID_INPUT for less than one and more than `most`. */
export function firstDay(days: number, now: Date, most = daysKept): string {
  if (days >= 1 && days <= most) return daysAfter(utcDay(now), 1 - days);
  const message = `days must be from 1 to ${most}, not ${days}`;
  throw new MeshError('INVALID_INPUT', message, { path: ['days'] });
}
