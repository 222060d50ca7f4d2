/** The calendar day of a moment, in UTC, e.g. "2026-11-23". */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Rejects days that the calendar does not have, e.g. 2026-02-30, and the year 0, which databases do not know. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * True for ISO 8601 with a zone: a time without one would mean another moment on every machine.
 * In UTC it lies in the years 1 to 9999: beyond them its text has another form.
 */
export function isInstant(text: string): boolean {
  if (!instantForm.test(text) || !isCalendarDay(text.slice(0, 10))) return false;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && isCalendarDay(utcDay(moment));
}
