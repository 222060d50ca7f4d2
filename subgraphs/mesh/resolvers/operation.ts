import type { OperationResolvers, OperationUsageResolvers } from '../generated/resolvers.ts';
import { percentileMs } from '../model/latency.ts';
import { firstDay } from './first-day.ts';

export const Operation: OperationResolvers = {
  __resolveReference: ({ hash }, { loaders }) => loaders.operation.load(hash),
  fields: async ({ hash }, _args, { loaders }) =>
    (await loaders.operationFields.load(hash)).map(({ coordinate }) => coordinate),
  firstSeenAt: ({ first_seen_at }) => first_seen_at,
  lastSeenAt: ({ last_seen_at }) => last_seen_at,
  usage: ({ hash }, { days, environment }, { loaders, clock }) => {
    const since = firstDay(days ?? 30, clock());
    return loaders.usageOfOperation({ since, environment }).load(hash);
  },
};

export const OperationUsage: OperationUsageResolvers = {
  clientVersion: ({ client_version }) => client_version,
  medianMs: ({ latency }) => percentileMs(latency, 0.5),
  p95Ms: ({ latency }) => percentileMs(latency, 0.95),
  p99Ms: ({ latency }) => percentileMs(latency, 0.99),
};
