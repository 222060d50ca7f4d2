import { utcDay } from '../../../schema/day.ts';
import type { OperationResolvers, OperationUsageResolvers } from '../generated/resolvers.ts';
import { daysAfter } from '../model/days.ts';
import { percentileMs } from '../model/latency.ts';
import { readDays } from './read-days.ts';

/** As long as use is kept. */
const mostDays = 400;

export const Operation: OperationResolvers = {
  __resolveReference: ({ hash }, { loaders }) => loaders.operation.load(hash),
  fields: async ({ hash }, _args, { loaders }) =>
    (await loaders.operationFields.load(hash)).map(({ coordinate }) => coordinate),
  firstSeenAt: ({ first_seen_at }) => first_seen_at,
  lastSeenAt: ({ last_seen_at }) => last_seen_at,
  usage: ({ hash }, { days, environment }, { loaders, clock }) => {
    const since = daysAfter(utcDay(clock()), 1 - readDays(days, mostDays));
    return loaders.usageOfOperation({ since, environment }).load(hash);
  },
};

export const OperationUsage: OperationUsageResolvers = {
  clientVersion: ({ client_version }) => client_version,
  medianMs: ({ latency }) => percentileMs(latency, 0.5),
  p95Ms: ({ latency }) => percentileMs(latency, 0.95),
  p99Ms: ({ latency }) => percentileMs(latency, 0.99),
};
