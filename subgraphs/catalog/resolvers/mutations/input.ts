import { z } from 'zod';
import { handleForm } from '../../model/slug.ts';

/** The catalog's data are written by its own team alone. */
export const allowed = { team: 'catalog' };

/** An id that the retailer chose: no spaces, no separators of lists. */
export const id = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/,
    'must be 1 to 64 letters, digits, ".", "_", "/" or "-"',
  );

/** An id that stands in addresses. */
export const shelfId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/, 'must be lower-case letters, digits and dashes');

export const handle = z
  .string()
  .max(200)
  .regex(handleForm, 'must be lower-case letters and digits, words joined by single dashes');

export const name = z.string().trim().min(1).max(200);
export const description = z.string().max(5000);
export const position = z.number().int().min(0).max(1_000_000);
export const expectedVersion = z.number().int().min(1).nullish();
