import { identicalAndDiffering } from './workload.ts';

const query = `
fragment Person on User { id username name }
fragment Opinion on Review { id body }
fragment Goods on Product { inStock name price shippingEstimate upc weight }

query Deep($tag: String) {
  users(tag: $tag) {
    ...Person
    reviews {
      ...Opinion
      product {
        ...Goods
        reviews {
          ...Opinion
          author {
            ...Person
            reviews { ...Opinion product { ...Goods } }
          }
        }
      }
    }
  }
  topProducts(tag: $tag) {
    ...Goods
    reviews {
      ...Opinion
      author {
        ...Person
        reviews { ...Opinion product { ...Goods } }
      }
    }
  }
}`;

/** The query of the well-known federation benchmark: much that repeats, over four subgraphs. */
export const deep = identicalAndDiffering({
  name: 'deep',
  about: 'a deep repetitive query over four subgraphs',
  subgraphs: 'shop',
  query,
  variables: {},
  requests: 3000,
});
