import { utcDay } from '../../../schema/day.ts';
import type { Context } from '../context.ts';
import type { ServiceLevelResolvers } from '../generated/resolvers.ts';
import { measureOf, measuresByDay } from '../model/service-level.ts';
import { firstDay } from './first-day.ts';
import type { ServiceLevel as Level } from './parents.ts';

/** More days than this nobody compares. */
const mostDays = 90;

export const ServiceLevel: ServiceLevelResolvers = {
  measured: async (level, _args, context) => (await measure(level, context))?.measured ?? null,
  isKept: async (level, _args, context) => (await measure(level, context))?.isKept ?? null,
  requests: async (level, _args, context) => (await measure(level, context))?.requests ?? null,
  history: async (level, { days }, { loaders, clock }) => {
    const now = clock();
    const since = firstDay(days ?? 30, now, mostDays);
    const until = utcDay(now);
    const use = await loaders.productUseByDay({ since, until }).load(level.product);
    return measuresByDay(promiseOf(level), use);
  },
};

async function measure(level: Level, { loaders, clock }: Context) {
  const use = await loaders.productUse(utcDay(clock())).load(level.product);
  return measureOf(promiseOf(level), use);
}

const promiseOf = ({ property, promised, unit }: Level) => ({
  property,
  value: promised,
  unit: unit ?? undefined,
});
