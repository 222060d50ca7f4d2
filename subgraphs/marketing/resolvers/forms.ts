import { z } from 'zod';

/** PostgreSQL's text cannot hold a NUL, so it is refused here with a reason. */
const text = z.string().refine((value) => !value.includes('\0'), 'must not hold a NUL character');

/** A new thing's id, chosen by the team. */
export const newId = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    'must be up to 64 letters, digits, dots, dashes and underscores, beginning with a letter or digit',
  );

/** An id that exists, here or in another domain: imported ones may be of any form. */
export const existingId = text.trim().min(1, 'must not be empty').max(200);

export const opaqueId = text.min(1, 'must not be empty').max(128);
export const idempotencyKey = text.min(1, 'must not be empty').max(200);
export const expectedVersion = z.int().min(1).nullish();

export const line = (max: number) => text.trim().min(1, 'must not be empty').max(max);

/** Text that may be left empty. */
export const note = (max: number) => text.trim().max(max).nullish();

export const markets = z
  .array(existingId)
  .min(1, 'must name at least one market')
  .max(200)
  .transform((codes) => [...new Set(codes)]);

export const decimal = z
  .string()
  .regex(/^\d{1,10}(\.\d{1,4})?$/, 'must be 0 or more, with at most 4 digits after the point');

export const money = z.object({ amount: decimal, currencyCode: z.string() });
