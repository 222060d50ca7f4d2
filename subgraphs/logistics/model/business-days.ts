import { utcDay } from '../../../schema/day.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** The day and the hour of an instant as clocks at a place show them. */
export function localTime(instant: Date, timeZone: string): { day: Day; hour: number } {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Parcels move from Monday to Friday; public holidays are not known here. */
function isBusinessDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day itself when parcels move on it, else the next on which they do. */
export function businessDayFrom(day: Day): Day {
  return isBusinessDay(day) ? day : businessDayFrom(nextDay(day));
}

/** The `count`-th business day after a day; the day itself for 0. */
export function addBusinessDays(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = businessDayFrom(nextDay(at));
  return at;
}

export function nextDay(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return utcDay(next);
}
