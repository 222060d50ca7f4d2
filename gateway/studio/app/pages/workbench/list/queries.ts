import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';
import { named, pageInfo, part, product, status, texts, userError } from '../answers.ts';

const listed = z.object({
  ...z.pick(product, { id: true, handle: true, title: true }).shape,
  status,
  brand: z.nullable(named),
  missingParts: z.array(part),
});
export type ListedProduct = z.output<typeof listed>;

export const productList = graphQuery(
  `query StudioCatalogProducts($filter: ProductFilter, $currency: CurrencyCode, $after: String) {
    products(filter: $filter, first: 25, after: $after) {
      totalCount
      nodes { id handle title status brand { id name } missingParts(currency: $currency) }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  z.object({
    products: z.object({
      totalCount: z.number(),
      nodes: z.array(listed),
      pageInfo,
    }),
  }),
);

/** Another domain's part of the same list, asked by itself: the list stands without it. */
export const productTexts = graphQuery(
  `query StudioCatalogTexts($filter: ProductFilter, $market: ID, $after: String) {
    products(filter: $filter, first: 25, after: $after) {
      nodes { id completeness(market: $market) { published stale total locales { locale state } } }
    }
  }`,
  z.object({
    products: z.object({
      nodes: z.array(z.object({ id: z.string(), completeness: z.nullable(texts) })),
    }),
  }),
);

export const market = z.object({ code: z.string(), name: z.string(), currency: z.string() });
export type Market = z.output<typeof market>;

export const marketList = graphQuery(
  'query StudioCatalogMarkets { markets { code name currency } }',
  z.object({ markets: z.array(market) }),
);

export const createProduct = graphQuery(
  `mutation StudioCreateProduct($input: CreateProductInput!) {
    done: createProduct(input: $input) { product { id } userErrors { code message path } }
  }`,
  z.object({
    done: z.object({
      product: z.nullable(z.object({ id: z.string() })),
      userErrors: z.array(userError),
    }),
  }),
);
