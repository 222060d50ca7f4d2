import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  dayKey,
  decimalKey,
  momentKey,
  storedMomentKey,
  textKey,
  wholeKey,
} from '../../../platform/subgraph/cursors.ts';

const forms: [string, z.ZodType, unknown[], unknown[]][] = [
  ['a whole number', wholeKey, [0, -5, 2_147_483_647], [2_147_483_648, 1.5, '1', null]],
  ['a text', textKey, ['', 'P1001'], ['x'.repeat(1001), 5]],
  ['a day', dayKey, ['2026-11-23'], ['2026-02-30', '0000-01-01', '2026-11-23T00:00:00Z']],
  [
    'a moment',
    momentKey,
    ['2026-11-23T09:30:00.000Z', '0001-01-01T00:00:00Z'],
    ['0000-01-01T00:00:00Z', '2026-02-30T00:00:00Z', '2026-11-23T09:30:00+20:00', 'now'],
  ],
  ['a number', decimalKey, ['129.9000', '-1', '0'], ['1e9', 'NaN', '9'.repeat(200), '1.']],
  [
    'a stored moment',
    storedMomentKey,
    ['2026-11-23 09:30:00+00', '2026-11-23 09:30:00.123456+00', '2026-11-23 09:30:00-03:30'],
    ['2026-13-23 09:30:00+00', '2026-11-23 29:30:00+00', '2026-11-23T09:30:00Z', 'infinity'],
  ],
];

describe('a part of a cursor', () => {
  it.each(forms)('that is %s holds what its column can hold, and nothing else', (...args) => {
    const [, form, fitting, foreign] = args;
    for (const value of fitting) expect(form.parse(value)).toBe(value);
    for (const value of foreign) expect(form.safeParse(value).success, String(value)).toBe(false);
  });
});
