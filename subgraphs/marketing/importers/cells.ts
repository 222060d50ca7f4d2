import { z } from 'zod';
import { isCalendarDay, isLocale } from '../../../schema/scalars.ts';

/** The forms of single cells. Files hold text; NDJSON may hold numbers and booleans as well. */
export const text = z
  .union([z.string(), z.number()], { error: 'is needed' })
  .transform((value) => String(value).trim())
  // PostgreSQL's text cannot hold one.
  .refine((value) => !value.includes('\0'), 'must not hold a NUL character');

export const id = text.refine((value) => value !== '' && !value.includes('|'), {
  error: 'must not be empty, nor hold "|"',
});

/** Ids in one cell: `DE|CH`. */
export const list = text.transform((value) => [
  ...new Set(
    value
      .split('|')
      .map((item) => item.trim())
      .filter(Boolean),
  ),
]);

export const markets = list.refine((codes) => codes.length > 0, 'must name at least one market');

export const day = text.refine(isCalendarDay, 'must be a day such as 2026-03-01');

export const locale = text.refine(isLocale, 'must be a BCP 47 tag such as "de-CH"');

export const instant = text
  .refine((value) => isInstant(value), 'must be a time such as 2026-03-01T09:30:00Z')
  .transform((value) => new Date(value));

/** A time without a zone would mean another moment on every machine. */
function isInstant(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isCalendarDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value))
  );
}

export const decimal = text.refine(
  (value) => /^\d{1,10}(\.\d{1,4})?$/.test(value),
  'must be a number of 0 or more such as 12.50, with at most 4 digits after the point',
);

export const count = text
  .refine((value) => /^\d{1,9}(\.0*)?$/.test(value), 'must be a whole number of 0 or more')
  .transform(Number);

export const currency = text.refine(
  (value) => /^[A-Z]{3}$/.test(value),
  'must be an ISO 4217 code such as EUR',
);

export const flag = z
  .union([z.boolean(), z.stringbool()], { error: 'must be true or false' })
  .transform(Boolean);
