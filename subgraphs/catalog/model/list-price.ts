import Big from 'big.js';
import { currencyDigits, type Money } from '../../../schema/money.ts';

/** What is wrong with a list price that a person sets, or null. */
export function priceProblem({ amount, currencyCode }: Money): string | null {
  const value = new Big(amount);
  const digits = currencyDigits(currencyCode);
  if (value.lte(0)) return `A list price is above zero, not ${amount}`;
  if (value.gte('10000000000')) return `A list price is below 10,000,000,000, not ${amount}`;
  if (!value.round(digits).eq(value)) {
    return `${currencyCode} has ${digits} decimal digits; ${amount} has more`;
  }
  return null;
}
