import { z } from 'zod';
import { handleForm } from '../../model/slug.ts';

/** The catalog's data are written by its own team alone. */
export const allowed = { team: 'catalog' };

/** An id that the retailer chose: of any form, because an import may have brought it. */
export const id = z
  .string()
  .max(64)
  .regex(/^\S(.*\S)?$/, 'must not be empty, nor begin or end with a space');

export const handle = z
  .string()
  .max(200)
  .regex(handleForm, 'must be lower-case letters and digits, words joined by single dashes');

export const name = z.string().trim().min(1).max(200);
export const description = z.string().max(5000);
export const position = z.number().int().min(0).max(1_000_000);
export const expectedVersion = z.number().int().min(1).nullish();
