import { utcDay } from '../../../schema/day.ts';
import type { Context } from '../context.ts';
import type { ServiceLevelResolvers } from '../generated/resolvers.ts';
import type { MeasuredLevel } from '../store/measures.ts';
import type { ServiceLevel as Level } from './parents.ts';

export const ServiceLevel: ServiceLevelResolvers = {
  measured: async (level, _args, context) => (await measureOf(level, context))?.measured ?? null,
  isKept: async (level, _args, context) => (await measureOf(level, context))?.isKept ?? null,
  requests: async (level, _args, context) => (await measureOf(level, context))?.requests ?? null,
};

async function measureOf(
  { product, property }: Level,
  { loaders, clock }: Context,
): Promise<MeasuredLevel | undefined> {
  const measure = await loaders.measure(utcDay(clock())).load(product);
  return measure?.levels.find((level) => level.property === property);
}
