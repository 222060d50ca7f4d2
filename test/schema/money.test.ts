import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyDigits, roundMoney, toExactMoney, toMoney } from '../../schema/money.ts';

describe('money', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['CLP', 0],
    ['KWD', 3],
  ])('%s has %d digits after the point', (currency, digits) => {
    expect(currencyDigits(currency)).toBe(digits);
  });

  it.each([
    ['33.6442', 'USD', '33.64'],
    ['0.125', 'EUR', '0.12'],
    ['0.135', 'EUR', '0.14'],
    ['1500.5', 'JPY', '1500'],
    ['7', 'EUR', '7.00'],
    ['1.5', 'KWD', '1.500'],
  ])('of %s %s is shown as %s', (amount, currency, shown) => {
    expect(toMoney(amount, currency)).toEqual({ amount: shown, currencyCode: currency });
  });

  it.each([
    ['189', 'EUR', '189.00'],
    ['5000.0000', 'GBP', '5000.00'],
    ['1999', 'JPY', '1999'],
    ['10.015', 'EUR', '10.015'],
    ['1.5', 'KWD', '1.500'],
  ])('of %s %s is exactly %s', (amount, currency, text) => {
    expect(toExactMoney(amount, currency)).toEqual({ amount: text, currencyCode: currency });
  });

  it.each([
    ['0.125', 'EUR', '0.12'],
    ['0.135', 'EUR', '0.14'],
    ['2.5', 'JPY', '2'],
    ['3.5', 'JPY', '4'],
  ])('of %s %s is rounded half to even: %s', (amount, currency, rounded) => {
    expect(roundMoney(amount, currency).toFixed()).toBe(rounded);
  });

  it('stays as it is once rounded', () => {
    const amounts = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => String(n / 1000));
    fc.assert(
      fc.property(amounts, fc.constantFrom('EUR', 'JPY', 'KWD'), (amount, currency) => {
        const shown = toMoney(amount, currency);
        expect(toMoney(shown.amount, currency)).toEqual(shown);
        expect(toExactMoney(shown.amount, currency)).toEqual(shown);
      }),
    );
  });
});
