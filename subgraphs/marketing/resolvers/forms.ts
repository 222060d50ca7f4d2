import { z } from 'zod';

/** Forms that several inputs share. */
export const id = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    'must be up to 64 letters, digits, dots, dashes and underscores, beginning with a letter or digit',
  );

/** What another domain owns: kept as given, within bounds. */
export const foreignId = z.string().trim().min(1, 'must not be empty').max(100);

export const opaqueId = z.string().min(1, 'must not be empty').max(128);
export const idempotencyKey = z.string().min(1, 'must not be empty').max(200);
export const expectedVersion = z.int().min(1).nullish();

export const line = (max: number) => z.string().trim().min(1, 'must not be empty').max(max);

export const markets = z
  .array(foreignId)
  .min(1, 'must name at least one market')
  .max(200)
  .transform((codes) => [...new Set(codes)]);

export const decimal = z
  .string()
  .regex(/^\d{1,10}(\.\d{1,4})?$/, 'must be 0 or more, with at most 4 digits after the point');

export const money = z.object({ amount: decimal, currencyCode: z.string() });
