import type { VariantResolvers } from '../generated/resolvers.ts';
import { availableOn, scheduleFrom } from '../model/available-to-promise.ts';
import { requireQuantity } from '../model/requested-quantity.ts';
import { dayOf, scheduleOf, variantAvailability } from './availability.ts';
import { deliveryPromise } from './delivery-promise.ts';

export const Variant: VariantResolvers = {
  // No row is needed: a SKU that was never stocked answers 0. The fields load what they need.
  __resolveReference: (reference) => reference,
  inventoryLevels: ({ sku }, _args, { loaders }) => loaders.levelsBySku.load(sku),
  availability: ({ sku }, args, context) => variantAvailability(sku, args, context),
  availableToPromise: async ({ sku }, args, context) => {
    const quantity = requireQuantity(args.quantity);
    const day = dayOf(args.at, context);
    const schedule = scheduleFrom(await scheduleOf(sku, args, context), day);
    const on = availableOn(schedule, quantity);
    return {
      quantity,
      isAvailableNow: on === day,
      availableOn: on,
      schedule: schedule.slice(0, 100),
    };
  },
  deliveryPromise: ({ sku, weightGrams = null, dimensions = null }, args, context) =>
    deliveryPromise({ sku, measures: { weightGrams, dimensions }, ...args }, context),
};
