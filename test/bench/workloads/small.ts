import { identicalAndDiffering } from './workload.ts';

const query = `
query Small($tag: String) {
  product(upc: "3", tag: $tag) {
    name
    price
    inStock
    reviews(first: 2) { body author { name } }
  }
}`;

/** What a product's page asks first. */
export const small = identicalAndDiffering({
  name: 'small',
  about: 'one product with price, stock and two reviews',
  subgraphs: 'shop',
  query,
  variables: {},
  requests: 10_000,
});
