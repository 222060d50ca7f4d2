/** Days on which an exception may end, in UTC as the registry counts them. */
export interface LastDays {
  earliest: string;
  suggested: string;
  latest: string;
}

const suggestedDays = 30;

export function lastDays(now: Date): LastDays {
  const suggested = new Date(now);
  suggested.setUTCDate(suggested.getUTCDate() + suggestedDays);
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + 1);
  return { earliest: utcDay(now), suggested: utcDay(suggested), latest: utcDay(latest) };
}

export const utcDay = (moment: Date): string => moment.toISOString().slice(0, 10);
