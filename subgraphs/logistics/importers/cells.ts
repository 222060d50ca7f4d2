import { z } from 'zod';

/** The forms of cells: text from CSV, or what NDJSON holds. */
const written = z.union([z.string(), z.number()]).transform(String);

export const text = written.pipe(z.string().trim().min(1).max(200));

export const optionalText = text.optional().transform((value) => value ?? null);

/** Exports often write whole numbers as decimals: "3.00" is 3 and ".00" is 0, but "3.5" is refused. */
export const units = written
  .pipe(
    z
      .string()
      .regex(/^(?=.*\d)\d*(\.0*)?$/, 'must be a whole number of 0 or more, such as 3 or 3.00'),
  )
  .transform(Number)
  .pipe(z.number().max(1_000_000_000));

export const day = z.iso.date('must be a day such as 2026-03-01');

/** An instant; a zone is needed, so that no two readers see different times. */
export const instant = z.iso
  .datetime({ offset: true, error: 'must be a time with a zone such as 2026-03-01T09:30:00Z' })
  .transform((value) => new Date(value).toISOString());

export const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 country such as "DE"');
