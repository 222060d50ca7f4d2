const form = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day that no zone moves, e.g. `26 Nov 2026`. */
export function DayName({ day }: { day: string }) {
  return <time dateTime={day}>{form.format(new Date(`${day}T00:00:00Z`))}</time>;
}
