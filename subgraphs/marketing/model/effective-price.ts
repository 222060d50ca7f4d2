import Big from 'big.js';
import { type Money, toExactMoney } from '../../../schema/money.ts';
import { applies, type Conditions, type PricedItem, type Purchase } from './applicability.ts';
import { compareLines, type LinePrice, lineOf, roundPart } from './line-price.ts';
import type { Reduction } from './promotion-terms.ts';
import { reduceLine } from './reduce-price.ts';

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
  const full = { line: lineOf(list, purchase.quantity), promotions: [] };
  const alone = bestExclusive(full, applicable, terms);
  const stacked = stack(full, applicable, terms);
  const best = compareLines(stacked.line, alone.line) < 0 ? stacked : alone;
  return priced(best, list, terms);
}

interface Candidate<P> {
  line: LinePrice;
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
  full: Candidate<P>,
  promotions: readonly P[],
  terms: Terms,
): Candidate<P> {
  return promotions
    .filter(({ stacking }) => stacking === 'EXCLUSIVE')
    .map((promotion) => step(full, promotion, terms))
    .reduce((best, next) => (compareLines(next.line, best.line) < 0 ? next : best), full);
}

function stack<P extends PricingPromotion>(
  full: Candidate<P>,
  promotions: readonly P[],
  terms: Terms,
): Candidate<P> {
  return promotions
    .filter(({ stacking }) => stacking === 'STACKABLE')
    .reduce((sofar, promotion) => step(sofar, promotion, terms), full);
}

/** A promotion that takes nothing off here is not named among those that made the price. */
function step<P extends PricingPromotion>(
  sofar: Candidate<P>,
  promotion: P,
  terms: Terms,
): Candidate<P> {
  const line = reduceLine(sofar.line, promotion.reduction, terms);
  if (compareLines(line, sofar.line) === 0) return sofar;
  return { line, promotions: [...sofar.promotions, promotion] };
}

function priced<P>(
  { line, promotions }: Candidate<P>,
  list: Big,
  { quantity, currency }: Terms,
): EffectivePrice<P> {
  const isReduced = promotions.length > 0;
  const unit = atMost(roundPart(line, quantity, currency), list, isReduced);
  const total = atMost(roundPart(line, 1, currency), list.times(quantity), isReduced);
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
