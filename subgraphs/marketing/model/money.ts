import Big from 'big.js';

/** An amount in one currency, exact, as text. */
export interface Money {
  amount: string;
  currencyCode: string;
}

const halfEven = Big.roundHalfEven;

/** The digits that a currency's amounts have after the point, e.g. 2 for EUR, 0 for JPY (ISO 4217). */
function currencyDigits(currencyCode: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Rounds half to even to the currency's digits: the one place where money loses digits. */
export function roundMoney(amount: Big, currencyCode: string): Big {
  return amount.round(currencyDigits(currencyCode), halfEven);
}

/** Writes an amount with the currency's digits, and more only where it really has them. */
export function toMoney(amount: Big | string, currencyCode: string): Money {
  const exact = Big(amount);
  const rounded = roundMoney(exact, currencyCode);
  const text = rounded.eq(exact) ? rounded.toFixed(currencyDigits(currencyCode)) : exact.toFixed();
  return { amount: text, currencyCode };
}
