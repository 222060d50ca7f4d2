import { utcDay } from '../../day.ts';

/** The first and the last day that count, both included. */
export interface Window {
  from: string;
  to: string;
}

const dayMilliseconds = 86_400_000;

/** The days up to `today`, which is one of them. */
export function windowOf(today: string, days: number): Window {
  const end = Date.parse(`${today}T00:00:00Z`);
  return { from: utcDay(new Date(end - (days - 1) * dayMilliseconds)), to: today };
}
