import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { roundMoney, toMoney } from '../../../../subgraphs/marketing/model/money.ts';

describe('money', () => {
  it.each([
    ['189', 'EUR', '189.00'],
    ['5000.0000', 'GBP', '5000.00'],
    ['1999', 'JPY', '1999'],
    ['10.015', 'EUR', '10.015'],
    ['1.5', 'KWD', '1.500'],
  ])('%s %s is written %s', (amount, currency, text) => {
    expect(toMoney(amount, currency)).toEqual({ amount: text, currencyCode: currency });
  });

  it.each([
    ['0.125', 'EUR', '0.12'],
    ['0.135', 'EUR', '0.14'],
    ['2.5', 'JPY', '2'],
    ['3.5', 'JPY', '4'],
  ])('%s %s is rounded half to even: %s', (amount, currency, rounded) => {
    expect(roundMoney(Big(amount), currency).toFixed()).toBe(rounded);
  });
});
