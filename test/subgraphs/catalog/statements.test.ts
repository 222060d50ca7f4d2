import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openShop, type Shop, sampleStock } from './shop.ts';

describe('SQL statements', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(60));
  });
  afterAll(() => shop.stop());

  it.each([1, 50])(
    'are seven for a page of %d products with all that a storefront shows',
    async (first) => {
      shop.takeStatements();
      const { data, errors } = await shop.ask(
        `query ($first: Int) { products(first: $first) { nodes {
        id title brand { name } category { path { id name } } options { name values } media { url altText }
        variants { sku options { value } media { url } listPrices { amount currencyCode } }
      } } }`,
        { variables: { first } },
      );
      expect(errors).toBeUndefined();
      const { nodes } = z
        .object({ nodes: z.array(z.object({ id: z.string() })) })
        .parse(data?.products);
      expect(nodes).toHaveLength(first);
      // Products, brands, categories, paths, variants, prices, media.
      expect(shop.takeStatements()).toHaveLength(7);
    },
  );

  it('do not grow with the entities that the gateway asks for', async () => {
    const representations = Array.from({ length: 50 }, (_, nth) => {
      return { __typename: 'Product', id: `P${String(nth + 1).padStart(4, '0')}` };
    });
    shop.takeStatements();
    const { data } = await shop.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Product { title attributes { value } collections { id } variants { priceHistory(currency: "EUR") { nodes { price { amount } } } } }
      } }`,
      { variables: { representations } },
    );
    expect(z.array(z.object({ title: z.string() })).parse(data?._entities)).toHaveLength(50);
    expect(shop.takeStatements()).toHaveLength(5);
  });

  it('find entities by each of their keys', async () => {
    const representations = [
      { __typename: 'Product', handle: 'product-2' },
      { __typename: 'Variant', sku: 'P0002-M' },
      { __typename: 'Brand', id: 'oak' },
      { __typename: 'Category', id: 'tops' },
      { __typename: 'Collection', id: 'rain' },
      { __typename: 'Product', id: 'nobody' },
    ];
    const { data } = await shop.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Product { id } ... on Variant { sku } ... on Brand { id } ... on Category { path { id } } ... on Collection { title }
      } }`,
      { variables: { representations } },
    );
    expect(data?._entities).toEqual([
      { id: 'P0002' },
      { sku: 'P0002-M' },
      { id: 'oak' },
      { path: [{ id: 'clothing' }, { id: 'tops' }] },
      { title: 'Rain' },
      null,
    ]);
  });
});
