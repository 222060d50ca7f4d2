import Big from 'big.js';

export interface Money {
  amount: string;
  currencyCode: string;
}

/** Currencies without minor units. Rule: ISO 4217, minor unit 0. */
const withoutCents = new Set(['JPY', 'KRW', 'CLP', 'VND', 'ISK']);

function currencyDigits(currency: string): number {
  return withoutCents.has(currency) ? 0 : 2;
}

/**
 * A stored amount as it is shown: rounded half-even to the currency's digits.
 * Stored amounts may be finer, because imported price lists are.
 */
export function toMoney(amount: string, currencyCode: string): Money {
  const rounded = new Big(amount).toFixed(currencyDigits(currencyCode), Big.roundHalfEven);
  return { amount: rounded, currencyCode };
}

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
