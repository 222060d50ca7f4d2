import { utcDay } from '../../../schema/day.ts';

/** Calendar days in UTC, as `schema/day.ts` writes them: their text sorts as they do. */

/** The day so many days later; earlier for a negative number. */
export function daysAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return utcDay(moment);
}

/** The same day so many years later; 1 March where the year has no 29 February. */
export function yearsAfter(day: string, years: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCFullYear(moment.getUTCFullYear() + years);
  return utcDay(moment);
}
