import { z } from 'zod';
import { isCalendarDay } from '../../../schema/scalars.ts';
import { productStatuses } from '../model/lifecycle.ts';

/** One cell as text: CSV gives text, NDJSON may give numbers and booleans. */
const anyCell = (error: string) =>
  z
    .union([z.string(), z.number(), z.boolean()], { error })
    .transform((value) => String(value).trim());

export const textCell = (max = 5000) =>
  anyCell('is required').pipe(z.string().max(max, `has more than ${max} characters`));

export const idCell = anyCell('is required').pipe(
  z.string().min(1, 'is required').max(64, 'has more than 64 characters'),
);

export const integerCell = (least: number) =>
  anyCell('must be a whole number').pipe(
    z
      .string()
      .regex(/^-?\d{1,9}$/, 'must be a whole number')
      .transform(Number)
      .pipe(z.number().min(least, `must be at least ${least}`)),
  );

export const decimalCell = anyCell('must be a decimal such as 129.90').pipe(
  z.string().regex(/^-?(\d{1,10}(\.\d{1,10})?|\.\d{1,10})$/, 'must be a decimal such as 129.90'),
);

export const dayCell = anyCell('must be a day such as 2026-03-01').pipe(
  z.string().refine(isCalendarDay, 'must be a day such as 2026-03-01'),
);

export const currencyCell = anyCell('must be an ISO 4217 code such as EUR').pipe(
  z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as EUR'),
);

export const statusCell = anyCell('is required').pipe(
  z.enum(productStatuses, { error: `must be one of ${productStatuses.join(', ')}` }),
);

/** `a|b|c` */
export const listCell = anyCell('is required').transform((text) =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean),
);
