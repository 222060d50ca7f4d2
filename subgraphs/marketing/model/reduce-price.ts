import Big from 'big.js';
import type { Reduction } from './promotion-terms.ts';

/**
 * The unit price after one reduction, exact, never below zero and never above `price`.
 * An amount in another currency takes nothing off: marketing does not convert money.
 */
export function reducePrice(
  price: Big,
  reduction: Reduction,
  purchase: { quantity: number; currency: string },
): Big {
  const reduced = reduce(price, reduction, purchase);
  if (reduced.lt(0)) return Big(0);
  return reduced.gt(price) ? price : reduced;
}

function reduce(
  price: Big,
  reduction: Reduction,
  { quantity, currency }: { quantity: number; currency: string },
): Big {
  switch (reduction.kind) {
    case 'PERCENTAGE':
      return price.times(Big(100).minus(reduction.percent)).div(100);
    case 'AMOUNT':
      return reduction.currency === currency ? price.minus(reduction.amount) : price;
    case 'BUY_X_GET_Y':
      return averaged(price, quantity - freeUnits(quantity, reduction), quantity);
  }
}

/** big.js divides to 20 digits by default: far below what rounding to a currency could show. */
function averaged(price: Big, paidUnits: number, quantity: number): Big {
  return paidUnits === quantity ? price : price.times(paidUnits).div(quantity);
}

/**
 * How many of `quantity` units are free: after each `buyQuantity` paid ones, up to `getQuantity`.
 * Buy 2 get 1: of 2 none, of 3 one, of 5 one, of 6 two.
 */
export function freeUnits(
  quantity: number,
  { buyQuantity, getQuantity }: { buyQuantity: number; getQuantity: number },
): number {
  const round = buyQuantity + getQuantity;
  const begun = Math.max(0, (quantity % round) - buyQuantity);
  return Math.floor(quantity / round) * getQuantity + begun;
}
