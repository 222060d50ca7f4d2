export const utcToday = (): string => new Date().toISOString().slice(0, 10);

const form = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** E.g. `26 Nov`. */
export const dayName = (day: string): string => form.format(new Date(`${day}T00:00:00Z`));

/** So many days until one, that one included, the earliest first. */
export const daysUntil = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => dayBefore(last, count - 1 - n));

/** The day in UTC so many days earlier; later for a negative number. */
export function dayBefore(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}
