import Big from 'big.js';
import { compareLines, type LinePrice } from './line-price.ts';
import type { Reduction } from './promotion-terms.ts';

/**
 * What the line costs after one reduction, exact, never below zero and never above `line`.
 * An amount in another currency takes nothing off: marketing does not convert money.
 */
export function reduceLine(
  line: LinePrice,
  reduction: Reduction,
  purchase: { quantity: number; currency: string },
): LinePrice {
  const reduced = reduce(line, reduction, purchase);
  if (reduced.numerator.lt(0)) return { numerator: Big(0), denominator: Big(1) };
  return compareLines(reduced, line) > 0 ? line : reduced;
}

function reduce(
  line: LinePrice,
  reduction: Reduction,
  { quantity, currency }: { quantity: number; currency: string },
): LinePrice {
  const { numerator, denominator } = line;
  switch (reduction.kind) {
    case 'PERCENTAGE': {
      const left = Big(100).minus(reduction.percent);
      return { numerator: numerator.times(left), denominator: denominator.times(100) };
    }
    case 'AMOUNT': {
      if (reduction.currency !== currency) return line;
      const off = Big(reduction.amount).times(quantity);
      return { numerator: numerator.minus(denominator.times(off)), denominator };
    }
    case 'BUY_X_GET_Y': {
      const paid = quantity - freeUnits(quantity, reduction);
      if (paid === quantity) return line;
      return { numerator: numerator.times(paid), denominator: denominator.times(quantity) };
    }
  }
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
