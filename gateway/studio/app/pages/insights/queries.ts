import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';
import { askedProduct, listedOperation, name, operation } from './answers.ts';

export const environmentNames = graphQuery(
  'query StudioUsedEnvironments { environments { name } }',
  z.object({ environments: z.array(name) }),
);

export const operationList = graphQuery(
  `query StudioOperations($client: String, $field: String, $days: Int, $environment: ID) {
    operations(client: $client, field: $field, first: 100) {
      nodes {
        hash name text
        usage(days: $days, environment: $environment) { client requests errors medianMs p95Ms p99Ms }
      }
      pageInfo { hasNextPage }
    }
  }`,
  z.object({
    operations: z.object({
      nodes: z.array(listedOperation),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    }),
  }),
);

export const operationByHash = graphQuery(
  `query StudioOperation($hash: ID!, $days: Int, $environment: ID) {
    operation(hash: $hash) {
      hash name text fields firstSeenAt lastSeenAt
      usage(days: $days, environment: $environment) {
        client clientVersion day requests errors medianMs p95Ms p99Ms
      }
    }
  }`,
  z.object({ operation: z.nullable(operation) }),
);

export const domainNames = graphQuery(
  'query StudioUsedDomains { domains(first: 100) { nodes { name } } }',
  z.object({ domains: z.object({ nodes: z.array(name) }) }),
);

export const askedFields = graphQuery(
  `query StudioAskedFields($domain: ID!) {
    domain(name: $domain) {
      dataProducts {
        id name environment { name }
        fields(first: 100) { nodes { path description } pageInfo { hasNextPage } }
        lineage { path operations { hash } }
      }
    }
  }`,
  z.object({ domain: z.nullable(z.object({ dataProducts: z.array(askedProduct) })) }),
);
