import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { dayKey } from '../../../platform/subgraph/cursors.ts';
import { required } from '../../../platform/subgraph/required.ts';
import { utcDay } from '../../../schema/day.ts';
import { toMoney } from '../../../schema/money.ts';
import type { VariantResolvers } from '../generated/resolvers.ts';
import { dimensionsOf } from '../model/dimensions.ts';
import { variantMedia } from '../model/media-choice.ts';
import { visibleVariant } from './visible.ts';

export const Variant: VariantResolvers = {
  __resolveReference: (reference, context) =>
    visibleVariant(
      context,
      'sku' in reference
        ? context.loaders.variant.load(reference.sku)
        : context.loaders.variantByGtin.load(reference.gtin ?? ''),
    ),
  product: ({ product_id }, _args, { loaders }) => required(loaders.product.load(product_id)),
  weightGrams: ({ weight_grams }) => weight_grams,
  dimensions: dimensionsOf,
  media: async ({ product_id, sku }, _args, { loaders }) =>
    variantMedia(await loaders.mediaOfProduct.load(product_id), sku),
  listPrices: async ({ sku }, { at }, { loaders, clock }) => {
    const prices = await loaders.prices(utcDay(at ?? clock())).load(sku);
    return prices.map(({ amount, currency }) => toMoney(amount, currency));
  },
  listPrice: async ({ sku }, { currency, at }, { loaders, clock }) => {
    const prices = await loaders.prices(utcDay(at ?? clock())).load(sku);
    const price = prices.find((each) => each.currency === currency);
    return price ? toMoney(price.amount, currency) : null;
  },
  priceHistory: async ({ sku }, { currency, ...args }, { loaders }) => {
    const page = readPage(args, dayKey);
    const periods = await loaders.priceHistory({ currency, page }).load(sku);
    return toConnection(periods, page, ({ valid_from }) => valid_from);
  },
};
