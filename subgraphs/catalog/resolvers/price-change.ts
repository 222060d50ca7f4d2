import { required } from '../../../platform/subgraph/required.ts';
import { toMoney } from '../../../schema/money.ts';
import type { PriceChangeResolvers } from '../generated/resolvers.ts';
import { percentChange } from '../model/price-change.ts';

export const PriceChange: PriceChangeResolvers = {
  variant: ({ sku }, _args, { loaders }) => required(loaders.variant.load(sku)),
  before: ({ before, currency }) => toMoney(before, currency),
  after: ({ after, currency }) => toMoney(after, currency),
  percent: ({ before, after }) => percentChange(before, after),
  validFrom: ({ valid_from }) => valid_from,
};
