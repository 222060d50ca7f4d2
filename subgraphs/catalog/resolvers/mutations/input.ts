import { z } from 'zod';
import { line, note } from '../../../../platform/subgraph/input.ts';
import { handleForm } from '../../model/slug.ts';

/** The catalog's data are written by its own team alone. */
export const allowed = { team: 'catalog' };

export const handle = z
  .string()
  .max(200)
  .regex(handleForm, 'must be lower-case letters and digits, words joined by single dashes');

export const name = line(200);
export const description = note(5000);
export const position = z.number().int().min(0).max(1_000_000);
