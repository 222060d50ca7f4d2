import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  amount,
  choice,
  count,
  country,
  currency,
  day,
  decimal,
  flag,
  id,
  instant,
  integer,
  list,
  listOf,
  locale,
  optionalText,
  text,
} from '../../../platform/transfer/cells.ts';

const accepted: [string, z.ZodType, unknown, unknown][] = [
  ['text', text(), '  Rope, 10 m ', 'Rope, 10 m'],
  ['text', text(), 42, '42'],
  ['optionalText', optionalText(), undefined, null],
  ['optionalText', optionalText(), 'A1', 'A1'],
  ['id', id, ' P1001', 'P1001'],
  ['id', id, 1001, '1001'],
  ['id', id, 'Größe 42/b', 'Größe 42/b'],
  ['count', count, '3', 3],
  ['count', count, '3.00', 3],
  ['count', count, '.00', 0],
  ['count', count, '0.', 0],
  ['count', count, 7, 7],
  ['integer', integer(-10), '-7', -7],
  ['integer', integer(-10), '-7.0', -7],
  ['decimal', decimal, '129.90', '129.90'],
  ['decimal', decimal, '-.5', '-.5'],
  ['decimal', decimal, 12.5, '12.5'],
  ['amount', amount, '0.1250', '0.1250'],
  ['day', day, '2028-02-29', '2028-02-29'],
  ['instant', instant, '2026-03-01T10:30+01:00', new Date('2026-03-01T09:30:00Z')],
  ['locale', locale, 'zh-Hant', 'zh-Hant'],
  ['currency', currency, 'CHF', 'CHF'],
  ['country', country, 'CH', 'CH'],
  ['list', list, ' US | GB||US ', ['US', 'GB']],
  ['list', list, 7, ['7']],
  ['listOf', listOf(country), 'DE|CH', ['DE', 'CH']],
  ['flag', flag, 'TRUE', true],
  ['flag', flag, false, false],
  ['flag', flag, 0, false],
  ['choice', choice(['LTR', 'RTL']), ' RTL', 'RTL'],
];

const refused: [string, z.ZodType, unknown, string][] = [
  ['text', text(), undefined, 'is required'],
  ['text', text(), ['a'], 'must be text or a number'],
  ['text', text(3), 'long', 'has more than 3 characters'],
  ['text', text(), 'a\0b', 'must not hold a NUL character'],
  ['optionalText', optionalText(3), 'long', 'has more than 3 characters'],
  ['id', id, 'a|b', 'without "|"'],
  ['id', id, 'a\nb', 'must be 1 to 128 characters'],
  ['id', id, 'x'.repeat(129), 'must be 1 to 128 characters'],
  ['count', count, '3.5', 'must be a whole number'],
  ['count', count, '.', 'must be a whole number'],
  ['count', count, '', 'must be a whole number'],
  ['count', count, '1e3', 'must be a whole number'],
  ['count', count, '-1', 'must be at least 0'],
  ['count', count, '2000000000', 'must be at most 1000000000'],
  ['integer', integer(1, 5), '6', 'must be at most 5'],
  ['decimal', decimal, '1,5', 'must be a decimal such as 129.90'],
  ['decimal', decimal, 'NaN', 'must be a decimal such as 129.90'],
  ['amount', amount, '-1', 'must be a number of 0 or more'],
  ['amount', amount, '0.12345', 'at most 4 digits'],
  ['day', day, '2026-02-30', 'must be a day such as 2026-03-01'],
  ['instant', instant, '2026-03-01T09:30:00', 'must be a time with a zone'],
  ['instant', instant, '2026-02-30T09:30:00Z', 'must be a time with a zone'],
  ['locale', locale, 'de_CH', 'must be a BCP 47 tag such as de-CH'],
  ['currency', currency, 'eur', 'must be an ISO 4217 code such as EUR'],
  ['country', country, 'DEU', 'must be an ISO 3166-1 code such as DE'],
  ['list', list, 'a\0|b', 'must not hold a NUL character'],
  ['listOf', listOf(country), 'DE|DEU', 'DEU must be an ISO 3166-1 code such as DE'],
  ['listOf', listOf(country), ' | ', 'must name at least one'],
  ['flag', flag, 'maybe', 'must be true or false'],
  ['choice', choice(['LTR', 'RTL']), 'ltr', 'must be one of LTR, RTL'],
];

describe('a cell', () => {
  it.each(accepted)('of the form %s', (_name, form, given, value) => {
    expect(form.parse(given)).toEqual(value);
  });

  it.each(refused)('not of the form %s tells why', (_name, form, given, reason) => {
    const { error } = form.safeParse(given);
    expect(error?.issues.map(({ message }) => message).join('; ')).toContain(reason);
  });

  it('may be left out where the form says so', () => {
    expect(day.optional().parse(undefined)).toBeUndefined();
    expect(count.default(0).parse(undefined)).toBe(0);
    expect(flag.default(false).parse(undefined)).toBe(false);
  });
});
