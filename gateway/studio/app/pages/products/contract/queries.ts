import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

const version = z.object({
  cursor: z.string(),
  node: z.object({
    number: z.number(),
    actor: z.string(),
    createdAt: z.string(),
    note: z.nullable(z.string()),
  }),
});

export type VersionEdge = z.output<typeof version>;

export const domainVersions = graphQuery(
  `query StudioContractVersions($domain: ID!) {
    domain(name: $domain) {
      versions(first: 50) {
        edges { cursor node { number actor createdAt note } }
        pageInfo { hasNextPage }
      }
    }
  }`,
  z.object({
    domain: z.nullable(
      z.object({
        versions: z.object({
          edges: z.array(version),
          pageInfo: z.object({ hasNextPage: z.boolean() }),
        }),
      }),
    ),
  }),
);

const texts = z.object({
  nodes: z.array(
    z.object({
      number: z.number(),
      contracts: z.array(z.object({ name: z.string(), text: z.string() })),
    }),
  ),
});

/** A version is found as the first one after the cursor of that before it in the list; the latest after none. */
export const contractTexts = graphQuery(
  `query StudioContractTexts($domain: ID!, $beforeOld: String, $beforeNew: String) {
    domain(name: $domain) {
      old: versions(first: 1, after: $beforeOld) { nodes { number contracts { name text } } }
      new: versions(first: 1, after: $beforeNew) { nodes { number contracts { name text } } }
    }
  }`,
  z.object({ domain: z.nullable(z.object({ old: texts, new: texts })) }),
);
