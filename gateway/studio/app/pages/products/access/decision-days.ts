/** As long as access can be granted at once; the registry's rule. */
const longestYears = 3;

/** Days in UTC between which access may end, and how long it holds unless the owner says otherwise. */
export function decisionDays(today: string) {
  return { first: today, usual: yearsAfter(today, 1), last: yearsAfter(today, longestYears) };
}

function yearsAfter(day: string, years: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCFullYear(moment.getUTCFullYear() + years);
  return moment.toISOString().slice(0, 10);
}
