import { z } from 'zod';
import { id } from '../../../../platform/subgraph/input.ts';

/** Who writes what no channel brings. */
export const allowed = { team: 'marketing' };
/** What storefronts bring: reviews, events, consent. */
export const allowedToChannels = { team: 'marketing', consumers: true };

/** A new thing's id, chosen by the team. */
export const newId = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    'must be up to 64 letters, digits, dots, dashes and underscores, beginning with a letter or digit',
  );

export const markets = z
  .array(id)
  .min(1, 'must name at least one market')
  .max(200)
  .transform((codes) => [...new Set(codes)]);

export const decimal = z
  .string()
  .regex(/^\d{1,10}(\.\d{1,4})?$/, 'must be 0 or more, with at most 4 digits after the point');

export const money = z.object({ amount: decimal, currencyCode: z.string() });
