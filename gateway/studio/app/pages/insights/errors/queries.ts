import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

const errorCount = z.object({
  day: z.string(),
  subgraph: z.string(),
  code: z.string(),
  errors: z.number(),
});
export type ErrorCount = z.output<typeof errorCount>;

const cacheUse = z.object({
  day: z.string(),
  cache: z.string(),
  hits: z.number(),
  misses: z.number(),
});
export type CacheUse = z.output<typeof cacheUse>;

export const gatewayDays = graphQuery(
  `query StudioGatewayDays($days: Int) {
    environments {
      name
      errors(days: $days) { day subgraph code errors }
      caches(days: $days) { day cache hits misses }
    }
  }`,
  z.object({
    environments: z.array(
      z.object({ name: z.string(), errors: z.array(errorCount), caches: z.array(cacheUse) }),
    ),
  }),
);
