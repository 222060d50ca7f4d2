import { z } from 'zod';
import { isCalendarDay, isInstant } from '../../schema/day.ts';

/**
 * The forms of a cursor's parts. A cursor comes back from outside and goes into a statement, so each
 * form admits only what its column can hold: anything else is told as a foreign cursor, not as a failure.
 */

/** A whole number as an `integer` column holds it. */
export const wholeKey = z.int32();

/** A text or an id. */
export const textKey = z.string().max(1000);

/** A day, e.g. "2026-11-23". */
export const dayKey = z.string().refine(isCalendarDay);

/** A moment as a Date writes itself, e.g. "2026-11-23T09:30:00.000Z". */
export const momentKey = z.iso.datetime().max(30).refine(isInstant);

/** A number as a `numeric` column gives it as text, e.g. "129.9000". */
export const decimalKey = z.string().regex(/^-?\d{1,20}(\.\d{1,20})?$/);

/** A moment as PostgreSQL gives it as text, e.g. "2026-11-23 09:30:00.123456+00": finer than a Date. */
export const storedMomentKey = z.string().max(40).refine(isStoredMoment);

const storedForm = /^(\S{10}) (\S{8}(?:\.\d{1,6})?)([+-](?:0\d|1[0-4]))(:\d{2})?(?::\d{2})?$/;

function isStoredMoment(text: string): boolean {
  const [, day, time, hours, minutes = ':00'] = storedForm.exec(text) ?? [];
  return isInstant(`${day}T${time}${hours}${minutes}`);
}
