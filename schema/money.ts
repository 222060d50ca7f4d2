import Big from 'big.js';

/** An amount in one currency, exact, as text. */
export interface Money {
  amount: string;
  currencyCode: string;
}

const digits = new Map<string, number>();

/** The digits that a currency's amounts have after the point, e.g. 2 for EUR, 0 for JPY (ISO 4217). */
export function currencyDigits(currencyCode: string): number {
  const known = digits.get(currencyCode);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currencyCode, found);
  return found;
}

/** Rounds half to even to the currency's digits: the one place where money loses any. */
export function roundMoney(amount: Big | string, currencyCode: string): Big {
  return new Big(amount).round(currencyDigits(currencyCode), Big.roundHalfEven);
}

/**
 * An amount as it is shown: rounded, and with all of the currency's digits.
 * Stored amounts may be finer, because imported price lists are.
 */
export function toMoney(amount: Big | string, currencyCode: string): Money {
  const text = roundMoney(amount, currencyCode).toFixed(currencyDigits(currencyCode));
  return { amount: text, currencyCode };
}

/** An amount with the currency's digits, and with more only where it really has them. */
export function toExactMoney(amount: Big | string, currencyCode: string): Money {
  const exact = new Big(amount);
  if (roundMoney(exact, currencyCode).eq(exact)) return toMoney(exact, currencyCode);
  return { amount: exact.toFixed(), currencyCode };
}
