import { z } from 'zod';
import { line } from '../../../../platform/subgraph/input.ts';
import { isCalendarDay } from '../../../../schema/day.ts';

/** A consumer is known by its name to gateways and as a caller, so it has a caller's form. */
export const consumerName = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,62}$/,
    'must be lower-case letters, digits and dashes, at most 63, e.g. "storefront"',
  );

export const day = z.string().refine(isCalendarDay, 'must be a day of the calendar');
export const reason = line(1000);
