/** The calendar day of a moment, in UTC: list prices change with it. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
