import { z } from 'zod';

/** A list in one cell: `US|GB`; blanks around the bars do not count. */
export const list = z.string().transform((text) =>
  text
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean),
);

/** A truth in one cell, `true` or `false`. */
export const truth = z
  .union([z.boolean(), z.enum(['true', 'false'], 'must be true or false')])
  .transform((value) => value === true || value === 'true');
