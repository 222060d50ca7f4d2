import { describe, expect, it } from 'vitest';
import type { Promotion } from '../../../gateway/studio/app/pages/commerce/answers.ts';
import {
  endsSoon,
  inForce,
  termsOf,
} from '../../../gateway/studio/app/pages/commerce/promotions/in-force.ts';

describe('promotions in force', () => {
  it('begin with what ends first, and leave out those whose campaign rests', () => {
    const found = inForce([
      promotion('open', null),
      promotion('late', '2027-01-01'),
      { ...promotion('rests', '2026-12-01'), campaign: { name: 'C', status: 'PAUSED' } },
      { ...promotion('early', '2026-12-01'), campaign: { name: 'C', status: 'ACTIVE' } },
    ]);
    expect(found.map(({ id }) => id)).toEqual(['early', 'late', 'open']);
  });

  it.each([
    ['2026-11-26', true],
    ['2026-12-03', true],
    ['2026-12-04', false],
    [null, false],
  ])('that end on %s end soon: %s', (endsOn, soon) => {
    expect(endsSoon({ endsOn }, '2026-11-26')).toBe(soon);
  });

  it.each([
    [{ percent: '20.00' }, '20% off'],
    [{ kind: 'AMOUNT', amount: { amount: '5.00', currencyCode: 'USD' } }, '5.00 USD off'],
    [{ kind: 'BUY_X_GET_Y', buyQuantity: 2, getQuantity: 1 }, 'buy 2, get 1 free'],
  ])('say what they take off: %j', (terms, words) => {
    expect(termsOf({ ...promotion('p', null), ...terms })).toBe(words);
  });
});

const promotion = (id: string, endsOn: string | null): Promotion => ({
  id,
  title: id,
  kind: 'PERCENTAGE',
  percent: null,
  amount: null,
  buyQuantity: null,
  getQuantity: null,
  audience: [],
  markets: [],
  endsOn,
  campaign: null,
});
