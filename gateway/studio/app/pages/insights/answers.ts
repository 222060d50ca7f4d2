import { z } from 'zod/mini';

export const name = z.object({ name: z.string() });

/** What all rows of use tell. A percentile is missing where there were no answers. */
const useRow = z.object({
  client: z.string(),
  requests: z.number(),
  errors: z.number(),
  medianMs: z.nullable(z.number()),
  p95Ms: z.nullable(z.number()),
  p99Ms: z.nullable(z.number()),
});
export type UseRow = z.output<typeof useRow>;

export const listedOperation = z.object({
  hash: z.string(),
  name: z.string(),
  text: z.string(),
  usage: z.array(useRow),
});
export type ListedOperation = z.output<typeof listedOperation>;

const useOfDay = z.object({ ...useRow.shape, clientVersion: z.string(), day: z.string() });
export type UseOfDay = z.output<typeof useOfDay>;

export const operation = z.object({
  hash: z.string(),
  name: z.string(),
  text: z.string(),
  fields: z.array(z.string()),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  usage: z.array(useOfDay),
});
export type Operation = z.output<typeof operation>;

export const askedProduct = z.object({
  id: z.string(),
  name: z.string(),
  environment: name,
  fields: z.object({
    nodes: z.array(z.object({ path: z.string(), description: z.nullable(z.string()) })),
    pageInfo: z.object({ hasNextPage: z.boolean() }),
  }),
  lineage: z.array(
    z.object({ path: z.string(), operations: z.array(z.object({ hash: z.string() })) }),
  ),
});
export type AskedProduct = z.output<typeof askedProduct>;
