import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectivePrice,
  type PricingPromotion,
} from '../../../../subgraphs/marketing/model/effective-price.ts';
import type { Reduction } from '../../../../subgraphs/marketing/model/promotion-terms.ts';
import { freeUnits } from '../../../../subgraphs/marketing/model/reduce-price.ts';

const item = { sku: 'RRJ-PIN-S', productId: 'P1001', categoryIds: ['clothing', 'jackets'] };
const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const percent = (value: string): Reduction => ({ kind: 'PERCENTAGE', percent: value });
const off = (amount: string, currency = 'EUR'): Reduction => ({ kind: 'AMOUNT', amount, currency });
const buy = (buyQuantity: number, getQuantity: number): Reduction => ({
  kind: 'BUY_X_GET_Y',
  buyQuantity,
  getQuantity,
});

function promotion(id: string, terms: Partial<PricingPromotion>): PricingPromotion {
  return {
    id,
    stacking: 'EXCLUSIVE',
    priority: 0,
    reduction: percent('10'),
    audience: [],
    min_quantity: 1,
    max_quantity: null,
    targets: [{ kind: 'ALL', target: '' }],
    ...terms,
  };
}

const stackable = (id: string, priority: number, reduction: Reduction) =>
  promotion(id, { stacking: 'STACKABLE', priority, reduction });

interface Case {
  title: string;
  list?: { amount: string; currencyCode: string };
  quantity?: number;
  segments?: string[];
  promotions: PricingPromotion[];
  price: string;
  by: string[];
}

const cases: Case[] = [
  { title: 'leaves the list price without promotions', promotions: [], price: '189.00', by: [] },
  {
    title: 'takes a percentage off',
    promotions: [promotion('a', { reduction: percent('20') })],
    price: '151.20',
    by: ['a'],
  },
  {
    title: 'takes an amount off',
    promotions: [promotion('a', { reduction: off('30') })],
    price: '159.00',
    by: ['a'],
  },
  {
    title: 'never goes below zero',
    promotions: [promotion('a', { reduction: off('500') })],
    price: '0.00',
    by: ['a'],
  },
  {
    title: 'ignores an amount in another currency',
    promotions: [promotion('a', { reduction: off('30', 'CHF') })],
    price: '189.00',
    by: [],
  },
  {
    title: 'picks the best exclusive one',
    promotions: [
      promotion('a', { reduction: percent('10') }),
      promotion('b', { reduction: percent('25') }),
      promotion('c', { reduction: off('20') }),
    ],
    price: '141.75',
    by: ['b'],
  },
  {
    title: 'stacks by priority, the higher first',
    promotions: [stackable('a', 1, off('19')), stackable('b', 9, percent('10'))],
    price: '151.10',
    by: ['b', 'a'],
  },
  {
    title: 'stacks in the other order when priorities say so',
    promotions: [stackable('a', 9, off('19')), stackable('b', 1, percent('10'))],
    price: '153.00',
    by: ['a', 'b'],
  },
  {
    title: 'prefers the stack when it is cheaper than the best exclusive one',
    promotions: [
      promotion('x', { reduction: percent('15') }),
      stackable('a', 2, percent('10')),
      stackable('b', 1, percent('10')),
    ],
    price: '153.09',
    by: ['a', 'b'],
  },
  {
    title: 'prefers the exclusive one when both come to the same',
    promotions: [stackable('a', 0, percent('10')), promotion('x', { reduction: percent('10') })],
    price: '170.10',
    by: ['x'],
  },
  {
    title: 'averages free units over the quantity',
    list: eur('19.00'),
    quantity: 3,
    promotions: [promotion('a', { reduction: buy(2, 1) })],
    price: '12.67',
    by: ['a'],
  },
  {
    title: 'gives nothing free before enough are bought',
    list: eur('19.00'),
    quantity: 2,
    promotions: [promotion('a', { reduction: buy(2, 1) })],
    price: '19.00',
    by: [],
  },
  {
    title: 'holds from the smallest quantity',
    quantity: 9,
    promotions: [promotion('a', { min_quantity: 10 })],
    price: '189.00',
    by: [],
  },
  {
    title: 'holds up to the largest quantity, included',
    quantity: 14,
    promotions: [promotion('a', { min_quantity: 11, max_quantity: 14 })],
    price: '170.10',
    by: ['a'],
  },
  {
    title: 'does not hold above the largest quantity',
    quantity: 15,
    promotions: [promotion('a', { max_quantity: 14 })],
    price: '189.00',
    by: [],
  },
  {
    title: 'keeps members’ prices to members',
    promotions: [promotion('a', { audience: ['members'] })],
    segments: ['students'],
    price: '189.00',
    by: [],
  },
  {
    title: 'gives members their price',
    promotions: [promotion('a', { audience: ['members', 'staff'] })],
    segments: ['staff'],
    price: '170.10',
    by: ['a'],
  },
  {
    title: 'reaches a product through a category above its own',
    promotions: [promotion('a', { targets: [{ kind: 'CATEGORY', target: 'clothing' }] })],
    price: '170.10',
    by: ['a'],
  },
  {
    title: 'leaves other products and SKUs alone',
    promotions: [
      promotion('a', { targets: [{ kind: 'PRODUCT', target: 'P1002' }] }),
      promotion('b', { targets: [{ kind: 'SKU', target: 'RRJ-PIN-M' }] }),
      promotion('c', { targets: [{ kind: 'CATEGORY', target: 'tents' }] }),
      promotion('d', { targets: [] }),
    ],
    price: '189.00',
    by: [],
  },
  {
    title: 'rounds half to even, downwards',
    list: eur('0.45'),
    promotions: [promotion('a', { reduction: percent('50') })],
    price: '0.22',
    by: ['a'],
  },
  {
    title: 'rounds half to even, upwards',
    list: eur('0.55'),
    promotions: [promotion('a', { reduction: percent('50') })],
    price: '0.28',
    by: ['a'],
  },
  {
    title: 'knows that the yen has no digits after the point',
    list: { amount: '1999', currencyCode: 'JPY' },
    promotions: [promotion('a', { reduction: percent('10') })],
    price: '1799',
    by: ['a'],
  },
  {
    title: 'does not round a list price that nothing reduces',
    list: eur('10.015'),
    promotions: [],
    price: '10.015',
    by: [],
  },
];

describe('the price law', () => {
  for (const { title, list = eur('189.00'), quantity = 1, segments = [], ...wanted } of cases) {
    it(title, () => {
      const result = effectivePrice(list, item, { quantity, segments }, wanted.promotions);
      expect({ price: result.price.amount, by: result.promotions.map(({ id }) => id) }).toEqual({
        price: wanted.price,
        by: wanted.by,
      });
    });
  }

  it('charges the line once rounded, not the rounded unit times the quantity', () => {
    const promotions = [promotion('a', { reduction: buy(2, 1) })];
    const result = effectivePrice(eur('19.00'), item, { quantity: 3, segments: [] }, promotions);
    expect(result).toMatchObject({
      price: eur('12.67'),
      discount: eur('6.33'),
      total: eur('38.00'),
    });
  });

  it.each([
    ['24.95', stackable('a', 2, percent('50')), stackable('b', 1, buy(1, 2)), '12.48'],
    ['9.95', stackable('a', 2, percent('5')), stackable('b', 1, buy(2, 1)), '18.90'],
  ])('charges three of %s to the cent when free units stack', (amount, first, second, total) => {
    const purchase = { quantity: 3, segments: [] };
    expect(effectivePrice(eur(amount), item, purchase, [first, second]).total).toEqual(eur(total));
  });
});

const reduction = fc.oneof(
  fc.integer({ min: 1, max: 10_000 }).map((n) => percent(Big(n).div(100).toFixed())),
  fc
    .record({ cents: fc.integer({ min: 1, max: 50_000 }), currency: fc.constantFrom('EUR', 'CHF') })
    .map(({ cents, currency }) => off(Big(cents).div(100).toFixed(), currency)),
  fc
    .record({ x: fc.integer({ min: 1, max: 5 }), y: fc.integer({ min: 1, max: 5 }) })
    .map(({ x, y }) => buy(x, y)),
);
const anyPromotions = fc.uniqueArray(
  fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      stacking: fc.constantFrom('EXCLUSIVE', 'STACKABLE'),
      priority: fc.integer({ min: -2, max: 2 }),
      reduction,
      audience: fc.subarray(['members', 'staff']),
      min_quantity: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ id, ...terms }) => promotion(id, terms)),
  { selector: ({ id }) => id, maxLength: 8 },
);
const anyPrice = fc.integer({ min: 0, max: 1_000_000 }).map((n) => eur(Big(n).div(1000).toFixed()));
const anyCents = fc.integer({ min: 0, max: 100_000 });
const anyPurchase = fc.record({
  quantity: fc.integer({ min: 1, max: 20 }),
  segments: fc.subarray(['members', 'staff']),
});

describe('whatever the promotions, the price law', () => {
  it('stays between zero and the list price, for one unit and for the line', () => {
    fc.assert(
      fc.property(anyPrice, anyPurchase, anyPromotions, (list, purchase, promotions) => {
        const { price, discount, total } = effectivePrice(list, item, purchase, promotions);
        const lineAtList = Big(list.amount).times(purchase.quantity);
        expect(Big(price.amount).gte(0) && Big(price.amount).lte(list.amount)).toBe(true);
        expect(Big(price.amount).plus(discount.amount).eq(list.amount)).toBe(true);
        expect(Big(total.amount).gte(0) && Big(total.amount).lte(lineAtList)).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which promotions were read', () => {
    const shuffled = anyPromotions.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(anyPrice, anyPurchase, shuffled, (list, purchase, [one, other]) => {
        expect(effectivePrice(list, item, purchase, one)).toEqual(
          effectivePrice(list, item, purchase, other),
        );
      }),
    );
  });

  it('is unmoved by a promotion that does not apply', () => {
    const foreign = promotion('~~~~~', { targets: [{ kind: 'SKU', target: 'another' }] });
    fc.assert(
      fc.property(anyPrice, anyPurchase, anyPromotions, (list, purchase, promotions) => {
        expect(effectivePrice(list, item, purchase, [foreign, ...promotions])).toEqual(
          effectivePrice(list, item, purchase, promotions),
        );
      }),
    );
  });

  it('never gets dearer by one more exclusive promotion', () => {
    const extra = promotion('~~~~~', { reduction: percent('37') });
    fc.assert(
      fc.property(anyPrice, anyPurchase, anyPromotions, (list, purchase, promotions) => {
        const before = effectivePrice(list, item, purchase, promotions);
        const after = effectivePrice(list, item, purchase, [...promotions, extra]);
        expect(Big(after.price.amount).lte(before.price.amount)).toBe(true);
      }),
    );
  });

  it('is to the cent what exact fractions of whole numbers come to', () => {
    const stackables = fc.array(reduction, { maxLength: 6 });
    const quantities = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(anyCents, quantities, stackables, (cents, quantity, reductions) => {
        const promotions = reductions.map((terms, index) => stackable(`p${index}`, -index, terms));
        const list = eur(Big(cents).div(100).toFixed(2));
        const { total } = effectivePrice(list, item, { quantity, segments: [] }, promotions);
        expect(total.amount).toBe(lineInFractions(cents, quantity, reductions));
      }),
      { numRuns: 500 },
    );
  });
});

/** The line's total in cents, reckoned with whole numbers over a common denominator alone. */
function lineInFractions(
  cents: number,
  quantity: number,
  reductions: readonly Reduction[],
): string {
  const units = BigInt(quantity);
  let above = BigInt(cents) * units;
  let below = 1n;
  for (const terms of reductions) {
    if (terms.kind === 'PERCENTAGE') {
      above *= 10_000n - hundredths(terms.percent);
      below *= 10_000n;
    } else if (terms.kind === 'BUY_X_GET_Y') {
      above *= units - BigInt(freeUnits(quantity, terms));
      below *= units;
    } else if (terms.currency === 'EUR') {
      above -= hundredths(terms.amount) * units * below;
      if (above < 0n) above = 0n;
    }
  }
  const twice = (above % below) * 2n;
  const whole = above / below;
  const isUp = twice > below || (twice === below && whole % 2n === 1n);
  return Big(String(whole + (isUp ? 1n : 0n)))
    .div(100)
    .toFixed(2);
}

function hundredths(decimal: string): bigint {
  return BigInt(Big(decimal).times(100).toFixed(0));
}
