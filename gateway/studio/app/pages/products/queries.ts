import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';

const text = z.nullable(z.string());

const serviceLevel = z.object({
  property: z.string(),
  promised: z.string(),
  unit: text,
  description: text,
  measured: z.nullable(z.union([z.string(), z.number()])),
  isKept: z.nullable(z.boolean()),
  requests: z.nullable(z.number()),
});

export type ServiceLevel = z.output<typeof serviceLevel>;

const product = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  status: z.string(),
  purpose: text,
  tags: z.array(z.string()),
  isApprovalNeeded: z.boolean(),
  domain: z.object({ name: z.string() }),
  serviceLevels: z.array(z.object({ isKept: z.nullable(z.boolean()) })),
});

export type ListedProduct = z.output<typeof product>;

const listed =
  'id name owner status purpose tags isApprovalNeeded domain { name } serviceLevels { isKept }';

export const productList = graphQuery(
  `query StudioProducts($after: String) {
    dataProducts(first: 100, after: $after) {
      nodes { ${listed} }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  z.object({
    dataProducts: z.object({
      nodes: z.array(product),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text }),
    }),
  }),
);

const match = z.object({
  dataProduct: product,
  path: text,
  description: text,
});

export type CatalogMatch = z.output<typeof match>;

export const productSearch = graphQuery(
  `query StudioProductSearch($text: String!) {
    searchCatalog(text: $text, first: 50) { dataProduct { ${listed} } path description }
  }`,
  z.object({ searchCatalog: z.array(match) }),
);

const detail = z.extend(product, {
  contractVersion: z.string(),
  usage: text,
  limitations: text,
  environment: z.object({ name: z.string() }),
  contract: z.object({ name: z.string(), text: z.string() }),
  support: z.array(
    z.object({ channel: z.string(), description: text, tool: text, scope: text, url: text }),
  ),
  ports: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      description: text,
      environment: text,
      location: text,
    }),
  ),
  serviceLevels: z.array(serviceLevel),
  sampleQueries: z.array(z.object({ title: z.string(), query: z.string() })),
  changelog: z.array(
    z.object({
      from: text,
      to: z.string(),
      publishedAt: z.string(),
      actor: z.string(),
      changes: z.array(z.string()),
    }),
  ),
});

export type ProductDetail = z.output<typeof detail>;

export const productDetail = graphQuery(
  `query StudioProduct($id: ID!) {
    dataProduct(id: $id) {
      id name owner status purpose tags isApprovalNeeded domain { name }
      contractVersion usage limitations environment { name }
      contract { name text }
      support { channel description tool scope url }
      ports { name type description environment location }
      serviceLevels { property promised unit description measured isKept requests }
      sampleQueries { title query }
      changelog { from to publishedAt actor changes }
    }
  }`,
  z.object({ dataProduct: z.nullable(detail) }),
);
