import Big from 'big.js';
import { type Money, roundMoney, toExactMoney } from '../../../schema/money.ts';
import { applies, type Conditions, type PricedItem, type Purchase } from './applicability.ts';
import type { Reduction } from './promotion-terms.ts';
import { reducePrice } from './reduce-price.ts';

/** A promotion that is in force in the market on the day: what the price law needs of it. */
export interface PricingPromotion extends Conditions {
  id: string;
  stacking: 'EXCLUSIVE' | 'STACKABLE';
  priority: number;
  reduction: Reduction;
}

export interface EffectivePrice<P> {
  listPrice: Money;
  price: Money;
  discount: Money;
  total: Money;
  /** Those that made the price, in the order in which they were applied. */
  promotions: P[];
}

/**
 * The price law. Of the promotions that apply, either the best exclusive one counts alone,
 * or all stackable ones one after the other, higher priority first; the shopper gets the lower price,
 * and the exclusive one when both come to the same. Equal promotions are told apart by id,
 * so that the answer never depends on the order in which they were read.
 * Never above the list price, never below zero; exact until the end, then rounded half-even.
 * `price` is of one unit, averaged over the quantity; `total` is rounded once for all units.
 */
export function effectivePrice<P extends PricingPromotion>(
  listPrice: Money,
  item: PricedItem,
  purchase: Purchase,
  promotions: readonly P[],
): EffectivePrice<P> {
  const list = Big(listPrice.amount);
  const applicable = promotions
    .filter((promotion) => applies(promotion, item, purchase))
    .sort(byPriority);
  const terms = { quantity: purchase.quantity, currency: listPrice.currencyCode };
  const alone = bestExclusive(list, applicable, terms);
  const stacked = stack(list, applicable, terms);
  const best = stacked.price.lt(alone.price) ? stacked : alone;
  return priced(best, list, terms);
}

interface Candidate<P> {
  /** One unit, exact. */
  price: Big;
  promotions: P[];
}

interface Terms {
  quantity: number;
  currency: string;
}

function byPriority(a: PricingPromotion, b: PricingPromotion): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  return a.id < b.id ? -1 : 1;
}

function bestExclusive<P extends PricingPromotion>(
  list: Big,
  promotions: readonly P[],
  terms: Terms,
): Candidate<P> {
  return promotions
    .filter(({ stacking }) => stacking === 'EXCLUSIVE')
    .map((promotion) => step({ price: list, promotions: [] }, promotion, terms))
    .reduce((best, next) => (next.price.lt(best.price) ? next : best), {
      price: list,
      promotions: [],
    });
}

function stack<P extends PricingPromotion>(
  list: Big,
  promotions: readonly P[],
  terms: Terms,
): Candidate<P> {
  return promotions
    .filter(({ stacking }) => stacking === 'STACKABLE')
    .reduce<Candidate<P>>((sofar, promotion) => step(sofar, promotion, terms), {
      price: list,
      promotions: [],
    });
}

/** A promotion that takes nothing off here is not named among those that made the price. */
function step<P extends PricingPromotion>(
  sofar: Candidate<P>,
  promotion: P,
  terms: Terms,
): Candidate<P> {
  const price = reducePrice(sofar.price, promotion.reduction, terms);
  if (price.eq(sofar.price)) return sofar;
  return { price, promotions: [...sofar.promotions, promotion] };
}

function priced<P>(
  { price, promotions }: Candidate<P>,
  list: Big,
  { quantity, currency }: Terms,
): EffectivePrice<P> {
  const unit = atMost(roundMoney(price, currency), list, promotions.length > 0);
  const listTotal = list.times(quantity);
  const total = atMost(
    roundMoney(price.times(quantity), currency),
    listTotal,
    promotions.length > 0,
  );
  return {
    listPrice: toExactMoney(list, currency),
    price: toExactMoney(unit, currency),
    discount: toExactMoney(list.minus(unit), currency),
    total: toExactMoney(total, currency),
    promotions,
  };
}

/** A list price with more digits than its currency must not be raised, nor cut, by rounding. */
function atMost(rounded: Big, list: Big, isReduced: boolean): Big {
  return isReduced && rounded.lt(list) ? rounded : list;
}
