import { dayBefore } from '../../../ui/plot/day.ts';
import type { Promotion } from '../answers.ts';

/**
 * What is in force, what ends first first. A promotion rests while its campaign does not run; the list of the graph
 * tells its own days alone.
 */
export function inForce(promotions: readonly Promotion[]): Promotion[] {
  return promotions
    .filter(({ campaign }) => campaign === null || campaign.status === 'ACTIVE')
    .toSorted((one, other) => compare(one.endsOn ?? never, other.endsOn ?? never));
}

const never = '9999-12-31';
const soonDays = 7;

export const endsSoon = ({ endsOn }: Pick<Promotion, 'endsOn'>, today: string): boolean =>
  endsOn !== null && endsOn <= dayBefore(today, -soonDays);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

type Terms = Pick<Promotion, 'kind' | 'percent' | 'amount' | 'buyQuantity' | 'getQuantity'>;

/** What it takes off, e.g. `20% off`. */
export function termsOf({ kind, percent, amount, buyQuantity, getQuantity }: Terms): string {
  if (percent !== null) return `${Number(percent)}% off`;
  if (amount !== null) return `${amount.amount} ${amount.currencyCode} off`;
  if (buyQuantity !== null && getQuantity !== null)
    return `buy ${buyQuantity}, get ${getQuantity} free`;
  return kind;
}
