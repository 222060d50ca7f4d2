import Big from 'big.js';
import { currencyDigits } from '../../../schema/money.ts';

/**
 * What a line costs, all its units together, as an exact fraction: shares of a price that stack
 * (two units of three, and of that nine of ten) have no end as decimals.
 */
export interface LinePrice {
  numerator: Big;
  denominator: Big;
}

export function lineOf(unitPrice: Big, quantity: number): LinePrice {
  return { numerator: unitPrice.times(quantity), denominator: Big(1) };
}

/** Below zero where `one` is the lower, above zero where `other` is. */
export function compareLines(one: LinePrice, other: LinePrice): number {
  return one.numerator.times(other.denominator).cmp(other.numerator.times(one.denominator));
}

/** The price of one of `parts` equal parts of the line, rounded half-even once from the exact value. */
export function roundPart(
  { numerator, denominator }: LinePrice,
  parts: number,
  currency: string,
): Big {
  const smallest = Big(10).pow(-currencyDigits(currency));
  const divisor = denominator.times(parts).times(smallest);
  // big.js ends a division after 20 digits; a remainder it takes exactly.
  const remainder = numerator.mod(divisor);
  const below = numerator.minus(remainder).div(divisor);
  const half = remainder.times(2).cmp(divisor);
  const isUp = half > 0 || (half === 0 && !below.mod(2).eq(0));
  return below.plus(isUp ? 1 : 0).times(smallest);
}
