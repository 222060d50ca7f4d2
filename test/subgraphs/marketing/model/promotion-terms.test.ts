import { describe, expect, it } from 'vitest';
import { faultOfTerms } from '../../../../subgraphs/marketing/model/promotion-terms.ts';

const terms = {
  kind: 'PERCENTAGE' as const,
  percent: '10',
  amount: null,
  currency: null,
  buy_quantity: null,
  get_quantity: null,
  starts_on: '2026-01-01',
  ends_on: null,
  min_quantity: 1,
  max_quantity: null,
};
const none = { percent: null };

describe('a promotion’s terms', () => {
  it.each([
    ['a percentage', {}],
    ['all of the price', { percent: '100' }],
    ['an amount', { ...none, kind: 'AMOUNT' as const, amount: '5', currency: 'EUR' }],
    ['buy 2 get 1', { ...none, kind: 'BUY_X_GET_Y' as const, buy_quantity: 2, get_quantity: 1 }],
    ['one day', { ends_on: '2026-01-01' }],
    ['one quantity', { min_quantity: 5, max_quantity: 5 }],
  ])('hold together: %s', (_title, change) => {
    expect(faultOfTerms({ ...terms, ...change })).toBeNull();
  });

  it.each([
    ['0 % takes nothing off', { percent: '0.00' }, 'RULE_VIOLATED', 'percent'],
    [
      'an amount of 0 takes nothing off',
      { ...none, kind: 'AMOUNT' as const, amount: '0', currency: 'EUR' },
      'RULE_VIOLATED',
      'amount',
    ],
    ['over 100 %', { percent: '100.01' }, 'INVALID_INPUT', 'percent'],
    ['no percentage', none, 'INVALID_INPUT', 'percent'],
    [
      'an amount without a currency',
      { ...none, kind: 'AMOUNT' as const, amount: '5' },
      'INVALID_INPUT',
      'amount',
    ],
    ['an amount for a percentage', { amount: '5', currency: 'EUR' }, 'INVALID_INPUT', 'amount'],
    ['no quantities', { ...none, kind: 'BUY_X_GET_Y' as const }, 'INVALID_INPUT', 'buy_quantity'],
    [
      'nothing to get',
      { ...none, kind: 'BUY_X_GET_Y' as const, buy_quantity: 2, get_quantity: 0 },
      'RULE_VIOLATED',
      'get_quantity',
    ],
    ['an end before its begin', { ends_on: '2025-12-31' }, 'INVALID_INPUT', 'ends_on'],
    ['crossed quantities', { min_quantity: 5, max_quantity: 4 }, 'INVALID_INPUT', 'max_quantity'],
  ])('are refused: %s', (_title, change, code, field) => {
    expect(faultOfTerms({ ...terms, ...change })).toMatchObject({ code, field });
  });
});
