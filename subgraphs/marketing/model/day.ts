/** The calendar day in UTC that a time lies in, e.g. "2026-11-23". Promotions run by whole days. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
