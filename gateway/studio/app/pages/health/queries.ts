import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';

export const environmentList = graphQuery(
  'query StudioHealthEnvironments { environments { name revision } }',
  z.object({ environments: z.array(z.object({ name: z.string(), revision: z.number() })) }),
);

const release = z.object({
  version: z.object({ number: z.number(), domain: z.object({ name: z.string() }) }),
  actor: z.string(),
  releasedAt: z.string(),
  url: z.optional(z.string()),
  process: z.object({
    isReady: z.boolean(),
    answeredInMs: z.nullable(z.number()),
    startedAt: z.nullable(z.string()),
    checkedAt: z.string(),
    reason: z.nullable(z.string()),
  }),
});
export type LiveRelease = z.output<typeof release>;

export const liveReleases = graphQuery(
  `query StudioHealthReleases($name: ID!, $hasUrl: Boolean!) {
    environment(name: $name) {
      revision
      releases {
        version { number domain { name } }
        actor releasedAt url @include(if: $hasUrl)
        process { isReady answeredInMs startedAt checkedAt reason }
      }
    }
  }`,
  z.object({
    environment: z.nullable(z.object({ revision: z.number(), releases: z.array(release) })),
  }),
);

const product = z.object({
  id: z.string(),
  name: z.string(),
  domain: z.object({ name: z.string() }),
  serviceLevels: z.array(
    z.object({
      property: z.string(),
      promised: z.string(),
      unit: z.nullable(z.string()),
      measured: z.nullable(z.union([z.string(), z.number()])),
      isKept: z.nullable(z.boolean()),
      requests: z.nullable(z.number()),
    }),
  ),
});
export type PromisingProduct = z.output<typeof product>;

export const promises = graphQuery(
  `query StudioHealthPromises {
    dataProducts(first: 100) {
      nodes {
        id name domain { name }
        serviceLevels { property promised unit measured isKept requests }
      }
      pageInfo { hasNextPage }
    }
  }`,
  z.object({
    dataProducts: z.object({
      nodes: z.array(product),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    }),
  }),
);
