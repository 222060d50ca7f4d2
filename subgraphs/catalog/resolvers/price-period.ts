import { toMoney } from '../../../schema/money.ts';
import type { PricePeriodResolvers } from '../generated/resolvers.ts';

export const PricePeriod: PricePeriodResolvers = {
  price: ({ amount, currency }) => toMoney(amount, currency),
  validFrom: ({ valid_from }) => valid_from,
  validUntil: ({ valid_until }) => valid_until,
};
