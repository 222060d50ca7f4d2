import type { Contract } from '../odcs/contract.ts';
import { type Change, change } from './change.ts';

type Price = Contract['price'];

/** Compares what the data costs. Another currency or unit counts as dearer: it cannot be ruled out. */
export function comparePrices(was: Price, is: Price): Change[] {
  if (shown(was) === shown(is)) return [];
  const kind = isNoDearer(was, is) ? 'priceLowered' : 'priceRaised';
  return [change(kind, 'price', `is ${shown(is)}, and was ${shown(was)}`)];
}

function isNoDearer(was: Price, is: Price): boolean {
  const [before, after] = [was?.priceAmount ?? 0, is?.priceAmount ?? 0];
  const isAlike = was?.priceCurrency === is?.priceCurrency && was?.priceUnit === is?.priceUnit;
  return after === 0 || (isAlike && after <= before);
}

function shown(price: Price): string {
  if (!price?.priceAmount) return 'free';
  const { priceAmount, priceCurrency, priceUnit } = price;
  return [priceAmount, priceCurrency, priceUnit && `a ${priceUnit}`].filter(Boolean).join(' ');
}
