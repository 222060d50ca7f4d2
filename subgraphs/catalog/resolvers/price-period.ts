import type { PricePeriodResolvers } from '../generated/resolvers.ts';
import { toMoney } from '../model/money.ts';

export const PricePeriod: PricePeriodResolvers = {
  price: ({ amount, currency }) => toMoney(amount, currency),
  validFrom: ({ valid_from }) => valid_from,
  validUntil: ({ valid_until }) => valid_until,
};
