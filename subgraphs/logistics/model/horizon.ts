import { utcDay } from '../../../schema/day.ts';
import { MeshError } from '../../../schema/errors.ts';

/** Logistics' days: what lies outside is a slip of the pen, and no promise can be reckoned from it. */
const firstDay = '2000-01-01';
const lastDay = '2200-12-31';

/** To be read after a field's name. */
export const horizonForm = `must be from ${firstDay} to ${lastDay}`;

export function isWithinHorizon(when: string | Date): boolean {
  const day = typeof when === 'string' ? when : utcDay(when);
  return day.length === firstDay.length && day >= firstDay && day <= lastDay;
}

/** Throws INVALID_INPUT for a time that no promise can be made for. */
export function requireWithinHorizon(at: Date | null | undefined): void {
  if (!at || isWithinHorizon(at)) return;
  throw new MeshError('INVALID_INPUT', `at ${horizonForm}`, { path: ['at'] });
}
