import { utcDay } from '../../../schema/day.ts';
import type { Context } from '../context.ts';
import type { ServiceLevelResolvers } from '../generated/resolvers.ts';
import { measureOf } from '../model/service-level.ts';
import type { ServiceLevel as Level } from './parents.ts';

export const ServiceLevel: ServiceLevelResolvers = {
  measured: async (level, _args, context) => (await measure(level, context))?.measured ?? null,
  isKept: async (level, _args, context) => (await measure(level, context))?.isKept ?? null,
  requests: async (level, _args, context) => (await measure(level, context))?.requests ?? null,
};

async function measure({ product, property, promised, unit }: Level, { loaders, clock }: Context) {
  const use = await loaders.productUse(utcDay(clock())).load(product);
  return measureOf({ property, value: promised, unit: unit ?? undefined }, use);
}
