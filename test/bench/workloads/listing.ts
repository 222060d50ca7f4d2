import type { Workload } from './workload.ts';

const query = `
query Listing($first: Int!) {
  products(first: $first) {
    nodes {
      id
      localizedContent(locale: "de-DE") { title { text } }
      availability { isInStock available }
      variants {
        sku
        effectivePrice(market: "DE", currency: "EUR") { price { amount } }
        availability { available }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A storefront’s listing through Weft’s own four domains: most of its time is PostgreSQL’s. */
export const listing: Workload = {
  name: 'listing',
  about: '50 products through Weft’s own domains on PostgreSQL, identical',
  subgraphs: 'domains',
  query,
  variables: { first: 50 },
  requests: 500,
};
