import { z } from 'zod';
import { isCalendarDay, isInstant } from '../../schema/day.ts';
import { idForm, isId } from '../../schema/ids.ts';
import { isLocale } from '../../schema/scalars.ts';

/**
 * The forms of single cells. CSV holds text; NDJSON may hold numbers and booleans as well.
 * Blanks around a cell do not count. A cell that is empty is absent: `.optional()` allows it.
 */
const cell = z
  .union([z.string(), z.number(), z.boolean()], {
    error: ({ input }) => (input === undefined ? 'is required' : 'must be text or a number'),
  })
  .transform((value) => String(value).trim())
  // PostgreSQL's text cannot hold one.
  .refine((value) => !value.includes('\0'), 'must not hold a NUL character');

/** Text of up to so many characters. */
export const text = (longest = 200) =>
  cell.refine((value) => value.length <= longest, `has more than ${longest} characters`);

/** Text that may be left empty: null then. */
export const optionalText = (longest = 200) =>
  text(longest)
    .optional()
    .transform((value) => value ?? null);

/** An id, a SKU or a code of any form. */
export const id = cell.refine(isId, idForm);

/**
 * A whole number. Exports often write it as a decimal: "3.00" is 3 and ".00" is 0, but "3.5" is refused.
 */
export const integer = (least: number, most = 1_000_000_000) =>
  cell
    .refine(
      (value) => /^-?(?=\.?\d)\d{0,10}(\.0*)?$/.test(value),
      'must be a whole number such as 3 or 3.00',
    )
    .transform(Number)
    .refine((value) => value >= least, `must be at least ${least}`)
    .refine((value) => value <= most, `must be at most ${most}`);

/** How many there are: a whole number of 0 or more. */
export const count = integer(0);

/** An exact number as text, e.g. "129.90", "-0.5" or ".5". */
export const decimal = cell.refine(
  (value) => /^-?(\d{1,10}(\.\d{1,10})?|\.\d{1,10})$/.test(value),
  'must be a decimal such as 129.90',
);

/** A decimal of 0 or more, as fine as amounts are stored. */
export const amount = cell.refine(
  (value) => /^(\d{1,10}(\.\d{1,4})?|\.\d{1,4})$/.test(value),
  'must be a number of 0 or more such as 12.50, with at most 4 digits after the point',
);

export const day = cell.refine(isCalendarDay, 'must be a day such as 2026-03-01');

/** A time with its zone. */
export const instant = cell
  .refine(isInstant, 'must be a time with a zone such as 2026-03-01T09:30:00Z')
  .transform((value) => new Date(value));

export const locale = cell.refine(isLocale, 'must be a BCP 47 tag such as de-CH');

export const currency = cell.refine(
  (value) => /^[A-Z]{3}$/.test(value),
  'must be an ISO 4217 code such as EUR',
);

export const country = cell.refine(
  (value) => /^[A-Z]{2}$/.test(value),
  'must be an ISO 3166-1 code such as DE',
);

/** Several in one cell: `US|GB`. What is named twice counts once. */
export const list = text(10_000).transform((value) => {
  const items = value.split('|').map((item) => item.trim());
  return [...new Set(items.filter(Boolean))];
});

/** At least one of a form in one cell: `DE|CH`. */
export const listOf = (form: z.ZodType<string>) =>
  list.superRefine((items, { addIssue }) => {
    if (!items.length) addIssue({ code: 'custom', message: 'must name at least one' });
    for (const item of items) {
      const [issue] = form.safeParse(item).error?.issues ?? [];
      if (issue) addIssue({ code: 'custom', message: `${item} ${issue.message}` });
    }
  });

export const flag = cell.pipe(z.stringbool({ error: 'must be true or false' }));

/** One of a few words, spelled as here. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  cell.pipe(z.enum(words, { error: `must be one of ${words.join(', ')}` }));
