import type { ServiceLevel } from '../odcs/contract.ts';

const day = 86_400;
const year = 365.25 * day;

/** Units of time in seconds. A lone "m" is missing: nobody knows whether it is a minute or a month. */
const seconds = new Map<string, number>([
  ...names(0.001, 'ms', 'millisecond', 'milliseconds'),
  ...names(1, 's', 'sec', 'second', 'seconds'),
  ...names(60, 'min', 'minute', 'minutes'),
  ...names(3600, 'h', 'hr', 'hour', 'hours'),
  ...names(day, 'd', 'day', 'days'),
  ...names(7 * day, 'w', 'week', 'weeks'),
  ...names(year / 12, 'mo', 'month', 'months'),
  ...names(year, 'y', 'yr', 'year', 'years'),
]);

function names(length: number, ...units: string[]): [string, number][] {
  return units.map((unit) => [unit, length]);
}

export interface Amount {
  /** What the amount counts; amounts of different measures cannot be compared. */
  measure: string;
  amount: unknown;
}

/** A service level's value such that a day and 24 hours are equal, and "99.9 %" and 99.9 percent too. */
export function amountOf({ value, unit }: ServiceLevel): Amount {
  const [, digits, sign] = /^\s*(-?\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(String(value)) ?? [];
  const given = (sign || unit || '').toLowerCase();
  const measure = given === '%' ? 'percent' : given;
  if (digits === undefined) return { measure, amount: value };
  const length = seconds.get(measure);
  if (length === undefined) return { measure, amount: Number(digits) };
  return { measure: 'time', amount: Number(digits) * length };
}
