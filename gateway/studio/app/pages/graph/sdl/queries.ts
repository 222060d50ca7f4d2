import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

export const releasedDomains = graphQuery(
  `query StudioReleasedDomains($name: ID!) {
    environment(name: $name) { releases { version { number domain { name } } } }
  }`,
  z.object({
    environment: z.nullable(
      z.object({
        releases: z.array(
          z.object({
            version: z.object({ number: z.number(), domain: z.object({ name: z.string() }) }),
          }),
        ),
      }),
    ),
  }),
);

export const graphSdl = graphQuery(
  `query StudioGraphSdl($name: ID!, $isSupergraph: Boolean!) {
    environment(name: $name) {
      revision
      apiSdl @skip(if: $isSupergraph)
      supergraphSdl @include(if: $isSupergraph)
    }
  }`,
  z.object({
    environment: z.nullable(
      z.object({
        revision: z.number(),
        apiSdl: z.optional(z.nullable(z.string())),
        supergraphSdl: z.optional(z.nullable(z.string())),
      }),
    ),
  }),
);

export const domainSdl = graphQuery(
  `query StudioDomainSdl($domain: ID!) {
    domain(name: $domain) { releases { environment { name } version { number sdl } } }
  }`,
  z.object({
    domain: z.nullable(
      z.object({
        releases: z.array(
          z.object({
            environment: z.object({ name: z.string() }),
            version: z.object({ number: z.number(), sdl: z.string() }),
          }),
        ),
      }),
    ),
  }),
);
