/** The calendar day of a moment, in UTC, e.g. "2026-11-23". */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Rejects days that the calendar does not have, e.g. 2026-02-30. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** True for ISO 8601 with a zone: a time without one would mean another moment on every machine. */
export function isInstant(text: string): boolean {
  return (
    instantForm.test(text) &&
    isCalendarDay(text.slice(0, 10)) &&
    !Number.isNaN(new Date(text).getTime())
  );
}
