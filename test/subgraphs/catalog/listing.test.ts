import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openShop, type Shop, sampleStock } from './shop.ts';

const page = z.object({
  totalCount: z.number().optional(),
  nodes: z.array(z.object({ id: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

const query = `query ($category: ID, $filter: ProductFilter, $sort: ProductSort, $first: Int, $after: String) {
  products(category: $category, filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor }
  }
}`;

describe('listing products', () => {
  const count = 60;
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(sampleStock(count));
  });
  afterAll(() => shop.stop());

  async function list(variables: Record<string, unknown>, caller?: string) {
    const { data, errors } = await shop.ask(query, {
      variables: { first: 100, ...variables },
      caller,
    });
    expect(errors).toBeUndefined();
    return page.parse(data?.products);
  }
  const ids = async (variables: Record<string, unknown>, caller?: string) =>
    (await list(variables, caller)).nodes.map(({ id }) => Number(id.slice(1)));
  const those = (keep: (nth: number) => boolean) =>
    Array.from({ length: count }, (_, nth) => nth + 1).filter(keep);

  it.each([
    ['a leaf', { category: 'jackets' }, (nth: number) => nth % 3 === 0],
    ['a category with all below it', { category: 'clothing' }, (nth: number) => nth % 3 !== 2],
    ['a category that is not there', { category: 'none' }, () => false],
    ['brands', { filter: { brands: ['oak', 'camp'] } }, (nth: number) => nth % 3 !== 0],
    ['no brand at all', { filter: { brands: [] } }, () => false],
    [
      'options that one variant has',
      {
        filter: {
          options: [
            { name: 'Colour', values: ['Pine', 'Slate'] },
            { name: 'Size', values: ['M'] },
          ],
        },
      },
      (nth: number) => nth % 3 !== 2,
    ],
    [
      'an attribute’s value',
      { filter: { attributes: [{ code: 'waterproof', values: ['true'] }] } },
      (nth: number) => nth % 2 === 0,
    ],
    [
      'an attribute’s range',
      { filter: { attributes: [{ code: 'capacity', min: '2', max: '3' }] } },
      (nth: number) => nth % 4 >= 2,
    ],
    [
      'a price range',
      { filter: { price: { currency: 'EUR', min: '51', max: '56' } } },
      (nth: number) => nth % 10 === 8 || nth % 10 === 9,
    ],
    [
      'a currency without prices',
      { filter: { price: { currency: 'USD', min: '1' } } },
      () => false,
    ],
    ['a collection', { filter: { collection: 'rain' } }, (nth: number) => nth <= 3],
    ['a begun word', { filter: { query: 'rai' } }, (nth: number) => nth % 5 === 0],
    [
      'words of title and text',
      { filter: { query: 'tents raining' } },
      (nth: number) => nth % 15 === 5,
    ],
    ['a SKU', { filter: { query: 'P0007-S' } }, (nth: number) => nth === 7],
    [
      'all of it together',
      { category: 'clothing', filter: { brands: ['oak'], query: 'rain' } },
      (nth: number) => nth % 3 === 1 && nth % 5 === 0,
    ],
  ])('narrows by %s', async (_what, variables, keep) => {
    expect((await ids(variables)).sort((a, b) => a - b)).toEqual(those(keep));
  });

  it.each([
    ['PRICE_ASC', (nth: number) => nth % 10],
    ['PRICE_DESC', (nth: number) => -(nth % 10)],
  ])('sorts by %s, equals by id', async (by, key) => {
    const sign = by === 'PRICE_DESC' ? -1 : 1;
    const expected = those(() => true).sort((a, b) => key(a) - key(b) || sign * (a - b));
    expect(await ids({ sort: { by, currency: 'EUR' } })).toEqual(expected);
  });

  it('sorts by title, from A to Z', async () => {
    const { data } = await shop.ask('{ products(first: 100) { nodes { title } } }');
    const { nodes } = z
      .object({ nodes: z.array(z.object({ title: z.string() })) })
      .parse(data?.products);
    expect(nodes.map(({ title }) => title)).toEqual(nodes.map(({ title }) => title).sort());
  });

  it('puts products without a price in the currency last, either way', async () => {
    await shop.fill({
      prices: [{ sku: 'P0030-S', currency: 'CHF', amount: '12', from: '2026-01-01' }],
    });
    for (const by of ['PRICE_ASC', 'PRICE_DESC']) {
      const [first] = await ids({ sort: { by, currency: 'CHF' } });
      expect(first).toBe(30);
    }
  });

  it('gives every product once, whatever the page size, order and filter', async () => {
    const sorts = [
      null,
      { by: 'NEWEST' },
      { by: 'PRICE_ASC', currency: 'EUR' },
      { by: 'PRICE_DESC', currency: 'EUR' },
      { by: 'RELEVANCE' },
    ];
    const filters = [null, { query: 'model' }, { brands: ['oak'] }];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(...sorts),
        fc.constantFrom(...filters),
        async (first, sort, filter) => {
          const whole = await ids({ sort, filter });
          const found: number[] = [];
          let after: string | null = null;
          do {
            const { nodes, pageInfo } = await list({ sort, filter, first, after });
            found.push(...nodes.map(({ id }) => Number(id.slice(1))));
            after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          } while (after);
          expect(found).toEqual(whole);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('counts all that match, not the page', async () => {
    expect((await list({ category: 'jackets', first: 2 })).totalCount).toBe(20);
  });

  it.each([
    [{ first: 0 }, 'first must be'],
    [{ first: 101 }, 'first must be'],
    [{ after: 'nonsense' }, 'not a cursor'],
    [{ sort: { by: 'PRICE_ASC' } }, 'needs a currency'],
    [{ filter: { statuses: ['DRAFT'] } }, 'Only team:catalog'],
    [
      { filter: { attributes: Array.from({ length: 300 }, (_, nth) => ({ code: `a${nth}` })) } },
      'at most 10 attributes',
    ],
  ])('refuses %j with a reason', async (variables, reason) => {
    const { data, errors } = await shop.ask(query, { variables });
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toContain(reason);
  });

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 2 });
    const variables = { after: pageInfo.endCursor, sort: { by: 'NEWEST' } };
    const { errors } = await shop.ask(query, { variables });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
  });

  it('pages the products of many shelves with one statement, each in its own order', async () => {
    shop.takeStatements();
    const { data } = await shop.ask(`{
      collection(id: "rain") { products { totalCount nodes { id } } }
      brands { nodes { id products(first: 2) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }
    }`);
    expect(data?.collection).toEqual({
      products: { totalCount: 3, nodes: [{ id: 'P0003' }, { id: 'P0001' }, { id: 'P0002' }] },
    });
    const { nodes } = z
      .object({ nodes: z.array(z.object({ products: page })) })
      .parse(data?.brands);
    expect(nodes.map(({ products }) => [products.totalCount, products.nodes.length])).toEqual(
      Array(3).fill([20, 2]),
    );
    // The collection, its page and count; the brands, their pages and counts.
    expect(shop.takeStatements()).toHaveLength(6);
  });
});

describe('a list that grows while it is read', () => {
  it('neither repeats nor skips what was there', async () => {
    const shop = await openShop(sampleStock(20));
    try {
      const order = { sort: { by: 'PRICE_ASC', currency: 'EUR' }, first: 5 };
      const read = async (after: string | null) =>
        page.parse((await shop.ask(query, { variables: { ...order, after } })).data?.products);
      const whole = page.parse(
        (await shop.ask(query, { variables: { ...order, first: 100 } })).data?.products,
      );
      const found: string[] = [];
      let after: string | null = null;
      for (let nth = 0; ; nth += 1) {
        const { nodes, pageInfo } = await read(after);
        found.push(...nodes.map(({ id }) => id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
        await shop.fill(cheapProduct(nth));
      }
      expect(found.filter((id) => !id.startsWith('NEW'))).toEqual(whole.nodes.map(({ id }) => id));
    } finally {
      await shop.stop();
    }
  });

  /** One that stands before everything that has been read. */
  function cheapProduct(nth: number) {
    const id = `NEW${nth}`;
    return {
      products: [{ id, handle: `new-${nth}`, title: 'New', language: 'en-GB', status: 'ACTIVE' }],
      variants: [{ sku: id, product: id }],
      prices: [{ sku: id, currency: 'EUR', amount: '1', from: '2026-01-01' }],
    };
  }
});
