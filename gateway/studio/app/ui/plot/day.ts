export const utcToday = (): string => new Date().toISOString().slice(0, 10);

const form = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** E.g. `26 Nov`. */
export const dayName = (day: string): string => form.format(new Date(`${day}T00:00:00Z`));

/** So many days earlier; a negative number is later. */
export function dayBefore(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}
