import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startMesh, type TestMesh } from '../support/mesh.ts';

const listing = `query ($first: Int!, $after: String, $category: ID, $filter: ProductFilter, $sort: ProductSort) {
  products(first: $first, after: $after, category: $category, filter: $filter, sort: $sort) {
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

const listed = z.object({
  products: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

describe('the storefront’s listing', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await startMesh();
  });
  afterAll(() => mesh.stop());

  it('costs each domain the same few SQL statements for 5 products as for 40', async () => {
    const counts = [];
    for (const first of [5, 40]) {
      mesh.takeStatementCounts();
      const { data, errors } = await mesh.ask(listing, { variables: { first } });
      expect(errors).toBeUndefined();
      expect(listed.parse(data).products.nodes).toHaveLength(first);
      counts.push(mesh.takeStatementCounts());
    }
    const [few, many] = counts;
    expect(many).toEqual(few);
    expect(many).toMatchObject({ catalog: 6, logistics: 2, marketing: 1, regional: 2 });
  });

  it('pages through a category without gaps or repeats', async () => {
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const { data } = await mesh.ask(listing, {
        variables: {
          first: 4,
          after,
          category: 'clothing',
          sort: { by: 'PRICE_ASC', currency: 'EUR' },
        },
      });
      const { nodes, pageInfo } = listed.parse(data).products;
      pages.push(nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    const whole = await mesh.ask(listing, {
      variables: { first: 100, category: 'clothing', sort: { by: 'PRICE_ASC', currency: 'EUR' } },
    });
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flat()).toEqual(listed.parse(whole.data).products.nodes.map(({ id }) => id));
  });

  it('filters, and counts what a further filter would leave', async () => {
    const { data, errors } = await mesh.ask(`{
      products(category: "jackets", filter: { options: [{ name: "Colour", values: ["Pine", "Ink"] }] }) {
        totalCount
        nodes { id }
        facets { brands { brand { id } count } options { name values { value count } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.products).toMatchObject({
      totalCount: 2,
      nodes: expect.arrayContaining([{ id: 'P1001' }, { id: 'P1002' }]),
      facets: { brands: [{ brand: { id: 'fellwright' }, count: 2 }] },
    });
  });
});
