import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scalars } from '../../schema/scalars.ts';

const accepted: [keyof typeof scalars, string][] = [
  ['Decimal', '129.90'],
  ['Decimal', '-0.5'],
  ['Date', '2028-02-29'],
  ['CurrencyCode', 'CHF'],
  ['CountryCode', 'CH'],
  ['LocaleCode', 'zh-Hant'],
  ['LocaleCode', 'de-CH'],
];

const refused: [keyof typeof scalars, unknown][] = [
  ['Decimal', '1,5'],
  ['Decimal', '1e3'],
  ['Decimal', 'NaN'],
  ['Decimal', null],
  ['Date', '2026-02-30'],
  ['Date', '2026-2-3'],
  ['CurrencyCode', 'eur'],
  ['CountryCode', 'DEU'],
  ['LocaleCode', 'de_CH'],
  ['LocaleCode', 'zh-cht-'],
  ['DateTime', '2026-03-01'],
  ['DateTime', '2026-03-01T09:30:00'],
  ['DateTime', 'tomorrow'],
  ['DateTime', '9999-12-31T23:30:00-01:00'],
  ['Date', '0000-01-01'],
];

describe('the shared scalars', () => {
  it.each(accepted)('%s takes %s as it is', (name, text) => {
    expect(scalars[name].parseValue(text)).toBe(text);
    expect(scalars[name].serialize(text)).toBe(text);
  });

  it.each(refused)('%s refuses %j and says what is right', (name, value) => {
    expect(() => scalars[name].parseValue(value)).toThrow(
      new RegExp(`^${name} must be .* such as`),
    );
  });

  it('gives every instant back as it came', () => {
    const instants = fc.date({
      noInvalidDate: true,
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
    });
    fc.assert(
      fc.property(instants, (date) => {
        const text = scalars.DateTime.serialize(date);
        expect(scalars.DateTime.parseValue(text)).toEqual(date);
      }),
    );
  });
});
